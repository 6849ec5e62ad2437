#include "cells.h"

#include <stdlib.h>

/// How many cells are looked at before the table is: their slots are fetched meanwhile.
#define GROUP 32

static void *grown(void *memory, size_t bytes) {
  void *larger = realloc(memory, bytes);
  if (!larger) abort();
  return larger;
}

static bs_slot *empty_slots(size_t count) {
  bs_slot *slots = grown(NULL, count * sizeof *slots);
  for (size_t i = 0; i < count; i++) slots[i].number = -1;
  return slots;
}

void bs_table_begin(bs_table *table) {
  memset(table, 0, sizeof *table);
  table->slot_count = 64;
  table->slots = empty_slots(table->slot_count);
}

void bs_table_end(bs_table *table) {
  free(table->bytes);
  free(table->ends);
  free(table->hashes);
  free(table->slots);
}

static void grow_slots(bs_table *table) {
  const size_t before = table->slot_count, mask = before * 4 - 1;
  bs_slot *old = table->slots;
  table->slot_count = before * 4;
  table->slots = empty_slots(table->slot_count);
  for (size_t i = 0; i < before; i++) {
    if (old[i].number < 0) continue;
    size_t place = table->hashes[old[i].number] & mask;
    while (table->slots[place].number >= 0) place = (place + 1) & mask;
    table->slots[place] = old[i];
  }
  free(old);
}

static int32_t add(bs_table *table, const uint8_t *bytes, size_t length, uint64_t hash) {
  if (table->count == table->capacity) {
    table->capacity = table->capacity ? table->capacity * 2 : 32;
    table->ends = grown(table->ends, table->capacity * sizeof *table->ends);
    table->hashes = grown(table->hashes, table->capacity * sizeof *table->hashes);
  }
  if (table->byte_capacity - table->byte_count < length) {
    table->byte_capacity = table->byte_capacity * 2 + length + 256;
    table->bytes = grown(table->bytes, table->byte_capacity);
  }
  if (length) memcpy(table->bytes + table->byte_count, bytes, length);
  table->byte_count += length;
  table->ends[table->count] = table->byte_count;
  table->hashes[table->count] = hash;
  return (int32_t)table->count++;
}

static int says(const bs_table *table, int32_t number, const uint8_t *bytes, size_t length) {
  const size_t from = number ? table->ends[number - 1] : 0;
  return memcmp(table->bytes + from, bytes, length) == 0;
}

static inline int32_t intern(bs_table *table, const uint8_t *bytes, size_t length, word_head head,
                             uint64_t hash) {
  const size_t mask = table->slot_count - 1;
  size_t place = hash & mask;
  for (; table->slots[place].number >= 0; place = (place + 1) & mask) {
    const bs_slot *slot = &table->slots[place];
    if (slot->low == head.low && slot->high == head.high && slot->length == (uint32_t)length) {
      if (length <= 16 || says(table, slot->number, bytes, length)) return slot->number;
    }
  }
  const int32_t number = add(table, bytes, length, hash);
  table->slots[place] = (bs_slot){head.low, head.high, (uint32_t)length, number};
  if (table->count * 2 > table->slot_count) grow_slots(table);
  return number;
}

int32_t bs_intern(bs_table *table, const uint8_t *bytes, size_t length, uint64_t hash) {
  return intern(table, bytes, length, head_of(bytes, length, length), hash);
}

int bs_cell(const bs_rows *rows, size_t row, size_t field, size_t *from, size_t *to) {
  return cell_at(rows, row, field, from, to);
}

int bs_fields_equal(const bs_text *text, size_t start, size_t index, size_t other_start,
                    size_t other_index) {
  size_t from, to, other_from, other_to;
  if (!bs_field(text, start, index, &from, &to)) return -1;
  if (!bs_field(text, other_start, other_index, &other_from, &other_to)) return -1;
  if (!content(text->bytes, text->quote, text->escape, &from, &to)) return -1;
  if (!content(text->bytes, text->quote, text->escape, &other_from, &other_to)) return -1;
  return to - from == other_to - other_from &&
         memcmp(text->bytes + from, text->bytes + other_from, to - from) == 0;
}

int bs_fields_order(const bs_text *text, size_t start, const bs_text *other_text,
                    size_t other_start, size_t index, size_t other_index) {
  size_t from, to, other_from, other_to;
  if (!bs_field(text, start, index, &from, &to)) return 0;
  if (!bs_field(other_text, other_start, other_index, &other_from, &other_to)) return 0;
  if (!content(text->bytes, text->quote, text->escape, &from, &to)) return 0;
  if (!content(other_text->bytes, other_text->quote, other_text->escape, &other_from, &other_to))
    return 0;
  const size_t length = to - from, other_length = other_to - other_from;
  if (!length || !other_length) return 0;
  const int order = memcmp(text->bytes + from, other_text->bytes + other_from,
                           length < other_length ? length : other_length);
  return order ? (order < 0 ? -1 : 1) : length < other_length ? -1 : 1;
}

void bs_row_starts(const bs_rows *rows, size_t origin, uint32_t *starts) {
  for (size_t row = 0; row < rows->count; row++) {
    const size_t first = rows->firsts[row];
    const size_t start = rows->start + (first ? rows->ends[first - 1] + (size_t)1 : 0);
    starts[row] = (uint32_t)(start - origin);
  }
}

size_t bs_intern_field(const bs_rows *rows, size_t field, bs_table *table, int32_t *numbers) {
  size_t left = 0;
  size_t from[GROUP], to[GROUP];
  word_head heads[GROUP];
  uint64_t hashes[GROUP];
  for (size_t start = 0; start < rows->count; start += GROUP) {
    const size_t count = rows->count - start < GROUP ? rows->count - start : GROUP;
    for (size_t i = 0; i < count; i++) {
      hashes[i] = 0;
      if (!cell_at(rows, start + i, field, &from[i], &to[i])) {
        hashes[i] = 1;
      } else if (from[i] != to[i]) {
        const uint8_t *bytes = rows->bytes + from[i];
        heads[i] = head_of(bytes, to[i] - from[i], rows->length - from[i]);
        hashes[i] = hash_with(heads[i], bytes, to[i] - from[i]);
        __builtin_prefetch(&table->slots[hashes[i] & (table->slot_count - 1)]);
      }
    }
    for (size_t i = 0; i < count; i++) {
      if (hashes[i] > 1) {
        numbers[start + i] =
            intern(table, rows->bytes + from[i], to[i] - from[i], heads[i], hashes[i]);
      } else {
        numbers[start + i] = hashes[i] ? BS_LATER_WORD : -1;
        left += hashes[i];
      }
    }
  }
  return left;
}

size_t bs_fill_field(const bs_rows *rows, size_t field, uint8_t *is_filled) {
  size_t filled = 0;
  for (size_t row = 0; row < rows->count; row++) {
    size_t from, to;
    is_filled[row] = !cell_at(rows, row, field, &from, &to) || from != to;
    filled += is_filled[row];
  }
  return filled;
}
