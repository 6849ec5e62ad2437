#include "cells.h"
#include "numbered.h"

uint64_t bs_hash(const uint8_t *bytes, size_t length) {
  return hash_with(head_of(bytes, length, length), bytes, length);
}

uint64_t bs_number_hash(const bs_numbers *form, const uint8_t *bytes, size_t length) {
  const uint64_t hash = numbered(form, bytes, length, length);
  return hash == BS_LATER_HASH ? 0 : hash;
}

size_t bs_hash_field(const bs_rows *rows, size_t field, const bs_numbers *form, uint64_t *hashes,
                     size_t *others) {
  size_t left = 0;
  *others = 0;
  for (size_t row = 0; row < rows->count; row++) {
    size_t from, to;
    if (!cell_at(rows, row, field, &from, &to)) {
      hashes[row] = BS_LATER_HASH;
      left++;
      continue;
    }
    hashes[row] = 0;
    if (from == to) continue;
    const uint8_t *bytes = rows->bytes + from;
    const size_t room = rows->length - from;
    if (form) hashes[row] = numbered(form, bytes, to - from, room);
    if (hashes[row] > BS_LATER_HASH) continue;
    hashes[row] = hash_with(head_of(bytes, to - from, room), bytes, to - from);
    *others += 1;
  }
  return left;
}

/// The least number of so many digits that does not begin with a nought.
static uint32_t least_of(uint64_t digits) {
  static const uint32_t least[16] = {0,     0,      10,      100,     1000,
                                     10000, 100000, 1000000, 10000000};
  return least[digits & 15];
}

bs_number_facts bs_numbers_of(const uint64_t *hashes, size_t count, uint32_t *numbers) {
  bs_number_facts facts = {UINT32_MAX, 0, UINT32_MAX, 0, 0};
  for (size_t row = 0; row < count; row++) {
    const uint64_t code = unmixed(hashes[row]);
    const uint32_t number = (uint32_t)code, digits = (uint32_t)(code >> 32);
    numbers[row] = number;
    facts.is_padded |= number < least_of(digits);
    facts.fewest_digits = digits < facts.fewest_digits ? digits : facts.fewest_digits;
    facts.most_digits = digits > facts.most_digits ? digits : facts.most_digits;
    facts.lowest = number < facts.lowest ? number : facts.lowest;
    facts.highest = number > facts.highest ? number : facts.highest;
  }
  return facts;
}

void bs_numbers_find(const int32_t *rows, size_t count, uint32_t lowest, uint32_t digits,
                     const uint64_t *wanted, size_t wanted_count, int32_t *found) {
  for (size_t i = 0; i < wanted_count; i++) {
    const uint64_t code = unmixed(wanted[i]), written = code >> 32;
    const uint32_t number = (uint32_t)code, place = number - lowest;
    const int is_written_so = digits ? written == digits : number >= least_of(written);
    found[i] = wanted[i] && is_written_so && place < count ? rows[place] : -1;
  }
}
