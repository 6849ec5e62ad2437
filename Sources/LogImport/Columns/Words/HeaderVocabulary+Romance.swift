extension HeaderVocabulary {
  /// French, Spanish and Portuguese, without their accents.
  static let romance: (whole: Words, stems: Words) = (
    whole: [
      ("data fecha hora heure date le el dia jour", [.time]), ("n no numero num folio", [.id]),
      ("codigo code identifiant protocolo referencia", [.id]),
      ("quem quien qui nome nombre nom", [.person]), ("por par", [.by]),
      ("quando cuando quand", [.time]),
      ("usuario utilisateur", [.user]),
      ("cliente client appelant emetteur declarant demandante", [.ask]),
      ("equipo equipe groupe grupo departement departamento depto area setor sector", [.team]),
      (
        "unidad unidade unite seccion oficina direction pole bureau gerencia taller planta usine fabrica sucursal filial",
        [.team]
      ),
      ("servico servicio", [.service]),
      ("prazo plazo echeance limite delai vencimento vencimiento compromiso", [.due]),
      ("fin termino", [.done]), ("inicio debut entrada ingreso alta", [.open]),
      ("ticket chamado pedido demande dossier commande intervention solicitud", [.request]),
      ("solicitacao ocorrencia orden caso incidencia peticion incidente", [.request]),
      ("estado situacao situacion etat statut", [.state]),
      ("tipo categoria categorie clase classe nature motif trabajo trabalho", [.kind]),
      ("titulo titre asunto assunto objet sujet", [.note]),
      ("retard retraso atraso fora fuera", [.late]),
      ("canal origem origen origine fonte", [.channel]),
      ("valor montant importe monto", [.value]), ("pai padre", [.parent]),
      ("prioridade prioridad priorite duracao duracion duree", [.other]),
      ("actividad atividade activite etapa etape tarea tarefa accion acao", [.event]),
      ("maj", [.update]),
    ],
    stems: [
      ("solicitant requerent demandeur peticionari requerant reclamant", [.ask]),
      ("responsable responsavel atribui attribu assigne asignad tecnico technicien", [.serve]),
      ("encargad atendid atendent agente executor traitant traite intervenant", [.serve]),
      ("proprietair propietari proprietari gestor gestionnaire affecte analista", [.serve]),
      ("abert apertura ouvert criac criad creac cread cree creation recebi recepc recep", [.open]),
      ("recu saisi registr", [.open]),
      ("prise reponse resposta respuesta primeira", [.acknowledge]),
      ("previs previst prevu prometid promis attendu souhait esperad", [.due]),
      ("solucao solucion soluci resolu resuelt resolvi conclu entreg livr realis acheve", [.done]),
      ("terminad termine finaliz complet", [.done]),
      ("cierre cerrad clotur clos ferme fech encerra", [.close]),
      ("atualiz actualiz modific", [.update]),
      ("comentari commentair descri observac remarqu nota", [.note]),
      ("atrasad vencid excedid depass", [.late]),
      ("pontual puntual cumpr cumpl respecte", [.onTime]),
      ("satisfac avaliac evaluac", [.rating]), ("reclama", [.complain]),
    ]
  )
}
