#include "CByteScan.h"

/// How many rows ahead memory is asked for.
#define AHEAD 16

/// A slot holds the upper half of the hash and the row.
static inline uint64_t slot_of(uint64_t hash, uint32_t row) {
  return (hash & 0xFFFFFFFF00000000u) | row;
}

static inline int has(uint64_t slot, uint64_t hash) { return (slot ^ hash) >> 32 == 0; }

static inline int is_empty(uint64_t slot) { return slot == UINT64_MAX; }

static inline size_t region_of(uint64_t hash) { return hash >> 58; }

/// Where the search for a hash begins in its region.
static inline size_t home_of(const size_t *firsts, uint64_t hash) {
  const size_t region = region_of(hash);
  const uint64_t size = firsts[region + 1] - firsts[region];
  return firsts[region] + (size_t)((uint64_t)(uint32_t)hash * size >> 32);
}

static inline size_t after(const size_t *firsts, size_t region, size_t place) {
  return place + 1 == firsts[region + 1] ? firsts[region] : place + 1;
}

void bs_index_count(const uint64_t *hashes, size_t count, size_t *counts) {
  for (size_t row = 0; row < count; row++) counts[region_of(hashes[row])]++;
}

size_t bs_index_rows(const uint64_t *hashes, size_t count, uint64_t *slots, const size_t *firsts,
                     size_t from_region, size_t to_region, size_t *next, uint32_t *repeats,
                     size_t capacity) {
  size_t repeated = 0;
  for (size_t row = *next; row < count; row++) {
    if (row + AHEAD < count) {
      const uint64_t later = hashes[row + AHEAD];
      const size_t region = region_of(later);
      if (region >= from_region && region < to_region) {
        __builtin_prefetch(&slots[home_of(firsts, later)], 1);
      }
    }
    const uint64_t hash = hashes[row];
    const size_t region = region_of(hash);
    if (hash == 0 || region < from_region || region >= to_region) continue;
    if (repeated == capacity) {
      *next = row;
      return repeated;
    }
    size_t place = home_of(firsts, hash);
    while (!is_empty(slots[place])) {
      const uint32_t other = (uint32_t)slots[place];
      if (has(slots[place], hash) && hashes[other] == hash) {
        repeats[2 * repeated] = (uint32_t)row;
        repeats[2 * repeated + 1] = other;
        repeated++;
        break;
      }
      place = after(firsts, region, place);
    }
    if (is_empty(slots[place])) slots[place] = slot_of(hash, (uint32_t)row);
  }
  *next = count;
  return repeated;
}

void bs_index_find(const uint64_t *hashes, const uint64_t *slots, const size_t *firsts,
                   const uint64_t *wanted, size_t count, int32_t *found) {
  for (size_t i = 0; i < count; i++) {
    if (i + AHEAD < count) __builtin_prefetch(&slots[home_of(firsts, wanted[i + AHEAD])], 0);
    const uint64_t hash = wanted[i];
    const size_t region = region_of(hash);
    found[i] = -1;
    if (hash == 0) continue;
    for (size_t place = home_of(firsts, hash); !is_empty(slots[place]);
         place = after(firsts, region, place)) {
      const uint32_t row = (uint32_t)slots[place];
      if (has(slots[place], hash) && hashes[row] == hash) {
        found[i] = (int32_t)row;
        break;
      }
    }
  }
}
