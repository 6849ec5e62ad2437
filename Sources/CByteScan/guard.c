#include "CByteScan.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define SLOTS 256

enum { SLOT_FREE, SLOT_TAKEN, SLOT_WATCHED };

typedef struct {
  atomic_int state;
  atomic_int cut;
  uintptr_t start;
  uintptr_t end;
} slot;

static slot slots[SLOTS];
static atomic_flag installed = ATOMIC_FLAG_INIT;
static struct sigaction before;
static uintptr_t page_size;

/// Puts noughts where the file no longer has bytes, and takes that down. Any other fault goes the way
/// that it went before.
static void on_bus_error(int signal_number, siginfo_t *info, void *context) {
  const uintptr_t place = (uintptr_t)info->si_addr;
  (void)context;
  for (int i = 0; i < SLOTS; i++) {
    slot *watched = &slots[i];
    if (atomic_load(&watched->state) != SLOT_WATCHED) continue;
    if (place < watched->start || place >= watched->end) continue;
    const uintptr_t page = place & ~(page_size - 1);
    void *noughts = mmap((void *)page, watched->end - page, PROT_READ,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    if (noughts == MAP_FAILED) break;
    atomic_store(&watched->cut, 1);
    return;
  }
  sigaction(signal_number, &before, NULL);
}

int bs_watch(const void *start, size_t length) {
  if (!atomic_flag_test_and_set(&installed)) {
    struct sigaction action = {0};
    page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
    action.sa_sigaction = on_bus_error;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGBUS, &action, &before);
  }
  for (int i = 0; i < SLOTS; i++) {
    int expected = SLOT_FREE;
    if (!atomic_compare_exchange_strong(&slots[i].state, &expected, SLOT_TAKEN)) continue;
    slots[i].start = (uintptr_t)start;
    slots[i].end = (uintptr_t)start + length;
    atomic_store(&slots[i].cut, 0);
    atomic_store(&slots[i].state, SLOT_WATCHED);
    return i;
  }
  return -1;
}

int bs_was_cut(int number) { return atomic_load(&slots[number].cut); }

void bs_unwatch(int number) { atomic_store(&slots[number].state, SLOT_FREE); }
