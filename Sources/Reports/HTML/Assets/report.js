(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  all("[data-needs-script]").forEach((part) => { part.hidden = false; });

  // Light and dark: as the system has it until the reader chooses.
  const remembered = (value) => {
    try {
      if (value === undefined) return localStorage.getItem("weaklink-theme");
      localStorage.setItem("weaklink-theme", value);
    } catch { /* A page from a mail attachment may not remember. */ }
    return null;
  };
  // Rules for dark screens, the diagram's among them, are made to hold always or never.
  const darkRules = Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule.media && rule.media.mediaText.includes("prefers-color-scheme"));
  let isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const setTheme = (theme) => {
    if (theme !== "light" && theme !== "dark") return;
    isDark = theme === "dark";
    darkRules.forEach((rule) => { rule.media.mediaText = isDark ? "screen" : "not all"; });
    root.dataset.theme = theme;
  };
  setTheme(remembered());
  const toggleTheme = () => {
    setTheme(isDark ? "light" : "dark");
    remembered(root.dataset.theme);
  };

  // The diagram: moved and enlarged by its view box.
  const frame = document.querySelector("[data-viewport]");
  const picture = frame && frame.querySelector("svg");
  const actions = { theme: toggleTheme, print: () => print() };
  if (picture && picture.viewBox.baseVal && picture.viewBox.baseVal.width > 0) {
    const base = picture.viewBox.baseVal;
    const whole = { x: base.x, y: base.y, width: base.width, height: base.height };
    let view = { ...whole };
    const show = (next) => {
      const width = Math.min(Math.max(next.width, whole.width / 12), whole.width);
      const height = width * whole.height / whole.width;
      const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
      view = {
        width, height,
        x: clamp(next.x, whole.x, whole.x + whole.width - width),
        y: clamp(next.y, whole.y, whole.y + whole.height - height),
      };
      picture.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" "));
      frame.classList.toggle("enlarged", view.width < whole.width * 0.999);
    };
    const pointAt = (x, y) => {
      const matrix = picture.getScreenCTM();
      return matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : new DOMPoint(0, 0);
    };
    const middle = () => {
      const box = picture.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    };
    const zoom = (factor, x, y) => {
      const at = pointAt(x, y);
      const width = Math.min(Math.max(view.width / factor, whole.width / 12), whole.width);
      const ratio = width / view.width;
      show({ width, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio });
    };
    const move = (dx, dy) => show({ ...view, x: view.x + dx, y: view.y + dy });
    const reset = () => { select(null); show(whole); };
    actions["zoom-in"] = () => zoom(1.5, ...middle());
    actions["zoom-out"] = () => zoom(1 / 1.5, ...middle());
    actions["zoom-reset"] = reset;

    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-labelledby", "diagram-title");
    frame.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = view.width / 10;
      const keys = {
        "+": () => zoom(1.5, ...middle()), "=": () => zoom(1.5, ...middle()),
        "-": () => zoom(1 / 1.5, ...middle()), "0": reset, "Escape": reset,
        "ArrowLeft": () => move(-step, 0), "ArrowRight": () => move(step, 0),
        "ArrowUp": () => move(0, -step), "ArrowDown": () => move(0, step),
      };
      const isArrow = event.key.startsWith("Arrow");
      if (!keys[event.key] || (isArrow && !frame.classList.contains("enlarged"))) return;
      event.preventDefault();
      keys[event.key]();
    });
    frame.addEventListener("wheel", (event) => {
      // Scrolling goes on past the diagram unless it is meant: a key held, or focus within.
      if (!event.ctrlKey && !event.metaKey && !frame.contains(document.activeElement)) return;
      event.preventDefault();
      const pixels = event.deltaMode === 1 ? event.deltaY * 24 : event.deltaY;
      zoom(Math.exp(-Math.max(-200, Math.min(200, pixels)) / 320), event.clientX, event.clientY);
    }, { passive: false });

    // One pointer moves, two pinch. What was dragged was not clicked.
    const held = new Map();
    let travelled = 0;
    const spread = () => {
      const [a, b] = Array.from(held.values());
      return { size: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    };
    frame.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      if (held.size === 0) travelled = 0;
      held.set(event.pointerId, { x: event.clientX, y: event.clientY });
      frame.classList.add("held");
    });
    addEventListener("pointermove", (event) => {
      const last = held.get(event.pointerId);
      if (!last) return;
      const before = held.size === 2 ? spread() : null;
      travelled += Math.hypot(event.clientX - last.x, event.clientY - last.y);
      held.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (before) {
        const after = spread();
        zoom(after.size / Math.max(before.size, 1), after.x, after.y);
      } else if (held.size === 1) {
        const from = pointAt(last.x, last.y);
        const to = pointAt(event.clientX, event.clientY);
        move(from.x - to.x, from.y - to.y);
      }
    });
    const release = (event) => {
      held.delete(event.pointerId);
      if (held.size === 0) frame.classList.remove("held");
    };
    addEventListener("pointerup", release);
    addEventListener("pointercancel", release);
    frame.addEventListener("dragstart", (event) => event.preventDefault());
    frame.addEventListener("click", (event) => {
      if (travelled > 6) {
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);
    addEventListener("beforeprint", reset);

    // A link of the diagram and its place on the page show each other.
    const drawn = Array.from(picture.querySelectorAll(".link[data-rank]"));
    const select = (rank) => {
      drawn.forEach((link) => {
        link.classList.toggle("dimmed", rank !== null && link.dataset.rank !== rank);
      });
    };
    all("[data-show]").forEach((control) => {
      control.addEventListener("click", () => { show(whole); select(control.dataset.show); });
    });
    const follow = () => {
      const rank = (/^#link-(\d+)$/.exec(location.hash) || [])[1];
      if (!rank) return;
      select(rank);
      const place = document.getElementById("link-" + rank);
      if (place && place.tabIndex === -1) place.focus({ preventScroll: true });
    };
    addEventListener("hashchange", follow);
    follow();
  }

  // A long ranking shows its first rows until asked for all, or for one of the others.
  const unfolder = document.querySelector("[data-action=all-rows]");
  const folded = document.querySelector("table.ranking");
  if (unfolder && folded) {
    const showAll = () => {
      folded.classList.remove("folded");
      unfolder.parentElement.hidden = true;
    };
    const unfold = () => {
      const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (!place || !folded.contains(place)) return;
      showAll();
      place.scrollIntoView({ block: "center" });
    };
    folded.classList.add("folded");
    actions["all-rows"] = showAll;
    addEventListener("hashchange", unfold);
    unfold();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    const action = button && actions[button.dataset.action];
    if (action) action();
  });

  // Tables whose columns sort: highest first, then lowest; rank goes up first.
  all("table[data-sortable]").forEach((table) => {
    const body = table.tBodies[0];
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      if (!("sort" in head.dataset)) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const value = (row) => Number(row.cells[column].dataset.value);
        const first = column === 0 ? "ascending" : "descending";
        const second = column === 0 ? "descending" : "ascending";
        const order = head.getAttribute("aria-sort") === first ? second : first;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", order);
        const sign = order === "ascending" ? 1 : -1;
        const rows = Array.from(body.rows);
        rows.sort((a, b) => sign * (value(a) - value(b))
          || Number(a.cells[0].dataset.value) - Number(b.cells[0].dataset.value));
        body.append(...rows);
      });
    });
    if (heads[0]) heads[0].setAttribute("aria-sort", "ascending");
  });
})();
