#include "CByteScan.h"

/// How many rows ahead memory is asked for.
#define AHEAD 16

/// A slot holds the upper half of the hash and the row.
static inline uint64_t slot_of(uint64_t hash, uint32_t row) {
  return (hash & 0xFFFFFFFF00000000u) | row;
}

static inline int has(uint64_t slot, uint64_t hash) { return (slot ^ hash) >> 32 == 0; }

static inline int is_empty(uint64_t slot) { return slot == UINT64_MAX; }

size_t bs_index_rows(const uint64_t *hashes, size_t count, uint64_t *slots, size_t slot_count,
                     uint32_t *repeats) {
  const size_t mask = slot_count - 1;
  size_t repeated = 0;
  for (size_t row = 0; row < count; row++) {
    if (row + AHEAD < count) __builtin_prefetch(&slots[hashes[row + AHEAD] & mask], 1);
    const uint64_t hash = hashes[row];
    if (hash == 0) continue;
    size_t place = hash & mask;
    while (!is_empty(slots[place])) {
      const uint32_t other = (uint32_t)slots[place];
      if (has(slots[place], hash) && hashes[other] == hash) {
        repeats[2 * repeated] = (uint32_t)row;
        repeats[2 * repeated + 1] = other;
        repeated++;
        break;
      }
      place = (place + 1) & mask;
    }
    if (is_empty(slots[place])) slots[place] = slot_of(hash, (uint32_t)row);
  }
  return repeated;
}

void bs_index_find(const uint64_t *hashes, const uint64_t *slots, size_t slot_count,
                   const uint64_t *wanted, size_t count, int32_t *found) {
  const size_t mask = slot_count - 1;
  for (size_t i = 0; i < count; i++) {
    if (i + AHEAD < count) __builtin_prefetch(&slots[wanted[i + AHEAD] & mask], 0);
    const uint64_t hash = wanted[i];
    found[i] = -1;
    if (hash == 0) continue;
    for (size_t place = hash & mask; !is_empty(slots[place]); place = (place + 1) & mask) {
      const uint32_t row = (uint32_t)slots[place];
      if (has(slots[place], hash) && hashes[row] == hash) {
        found[i] = (int32_t)row;
        break;
      }
    }
  }
}
