#include "CByteScan.h"

#include <stdlib.h>
#include <string.h>

static inline uint64_t load(const uint8_t *bytes, size_t count) {
  uint64_t word = 0;
  memcpy(&word, bytes, count);
  return word;
}

static inline uint64_t mix(uint64_t a, uint64_t b) {
  const __uint128_t product = (__uint128_t)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t hash_of(const uint8_t *bytes, size_t length) {
  uint64_t hash = 0x9E3779B97F4A7C15u ^ (length * 0xD6E8FEB86659FD93u);
  size_t i = 0;
  for (; length - i >= 8; i += 8) {
    hash = mix(hash ^ load(bytes + i, 8), 0xA0761D6478BD642Fu);
  }
  if (i < length) hash = mix(hash ^ load(bytes + i, length - i), 0xE7037ED1A0B428DBu);
  hash = mix(hash ^ 0x8EBC6AF09C88C6E3u, 0x589965CC75374CC3u);
  return hash < 2 ? hash + 2 : hash;
}

uint64_t bs_hash(const uint8_t *bytes, size_t length) { return hash_of(bytes, length); }

static void *grown(void *memory, size_t bytes) {
  void *larger = realloc(memory, bytes);
  if (!larger) abort();
  return larger;
}

void bs_table_begin(bs_table *table) {
  memset(table, 0, sizeof *table);
  table->slot_count = 64;
  table->slots = grown(NULL, table->slot_count * sizeof *table->slots);
  memset(table->slots, 0xFF, table->slot_count * sizeof *table->slots);
}

void bs_table_end(bs_table *table) {
  free(table->bytes);
  free(table->ends);
  free(table->hashes);
  free(table->slots);
}

static void grow_slots(bs_table *table) {
  table->slot_count *= 2;
  table->slots = grown(table->slots, table->slot_count * sizeof *table->slots);
  memset(table->slots, 0xFF, table->slot_count * sizeof *table->slots);
  for (size_t number = 0; number < table->count; number++) {
    size_t slot = table->hashes[number] & (table->slot_count - 1);
    while (table->slots[slot] >= 0) slot = (slot + 1) & (table->slot_count - 1);
    table->slots[slot] = (int32_t)number;
  }
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
  const int32_t number = (int32_t)table->count++;
  if (table->count * 2 > table->slot_count) grow_slots(table);
  return number;
}

int32_t bs_intern(bs_table *table, const uint8_t *bytes, size_t length, uint64_t hash) {
  size_t slot = hash & (table->slot_count - 1);
  while (table->slots[slot] >= 0) {
    const int32_t number = table->slots[slot];
    if (table->hashes[number] == hash) {
      const size_t from = number ? table->ends[number - 1] : 0;
      const size_t to = table->ends[number];
      if (to - from == length && memcmp(table->bytes + from, bytes, length) == 0) return number;
    }
    slot = (slot + 1) & (table->slot_count - 1);
  }
  const size_t before = table->slot_count;
  const int32_t number = add(table, bytes, length, hash);
  if (table->slot_count == before) table->slots[slot] = number;
  return number;
}

static inline int is_blank(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == 0;
}

/// Narrows a field to its content: 1, or 0 if it has quotes inside its quotes.
static int content(const uint8_t *bytes, uint8_t quote, uint8_t escape, size_t *from, size_t *to) {
  size_t start = *from, end = *to;
  while (start < end && is_blank(bytes[start])) start++;
  while (end > start && is_blank(bytes[end - 1])) end--;
  if (start < end && bytes[start] == quote) {
    size_t inner = start + 1;
    while (inner < end && bytes[inner] != quote && (!escape || bytes[inner] != escape)) inner++;
    if (inner + 1 != end) {
      *from = start;
      *to = end;
      return 0;
    }
    start++;
    end = inner;
    while (start < end && is_blank(bytes[start])) start++;
    while (end > start && is_blank(bytes[end - 1])) end--;
  }
  *from = start;
  *to = end;
  return 1;
}

int bs_cell(const bs_rows *rows, size_t row, size_t field, size_t *from, size_t *to) {
  if (field >= rows->field_counts[row]) {
    const size_t last = rows->firsts[row] + rows->field_counts[row] - 1;
    *from = *to = rows->start + rows->ends[last];
    return 1;
  }
  const size_t index = rows->firsts[row] + field;
  *from = rows->start + (index ? rows->ends[index - 1] + (size_t)1 : 0);
  *to = rows->start + rows->ends[index];
  return content(rows->bytes, rows->quote, rows->escape, from, to);
}

int bs_field_is(const bs_text *text, size_t start, size_t index, const uint8_t *bytes,
                size_t length) {
  size_t from, to;
  if (!bs_field(text, start, index, &from, &to)) return length == 0;
  if (!content(text->bytes, text->quote, text->escape, &from, &to)) return -1;
  return to - from == length && memcmp(text->bytes + from, bytes, length) == 0;
}

size_t bs_copy_field(const bs_rows *rows, size_t field, uint8_t *bytes, size_t *ends) {
  size_t left = 0, end = 0;
  for (size_t row = 0; row < rows->count; row++) {
    size_t from, to;
    if (!bs_cell(rows, row, field, &from, &to)) {
      left++;
    } else {
      memcpy(bytes + end, rows->bytes + from, to - from);
      end += to - from;
    }
    ends[row] = end;
  }
  return left;
}

size_t bs_intern_field(const bs_rows *rows, size_t field, bs_table *table, int32_t *numbers) {
  size_t left = 0;
  for (size_t row = 0; row < rows->count; row++) {
    size_t from, to;
    if (!bs_cell(rows, row, field, &from, &to)) {
      numbers[row] = BS_LATER_WORD;
      left++;
    } else if (from == to) {
      numbers[row] = -1;
    } else {
      const uint8_t *bytes = rows->bytes + from;
      numbers[row] = bs_intern(table, bytes, to - from, hash_of(bytes, to - from));
    }
  }
  return left;
}

size_t bs_hash_field(const bs_rows *rows, size_t field, uint64_t *hashes) {
  size_t left = 0;
  for (size_t row = 0; row < rows->count; row++) {
    size_t from, to;
    if (!bs_cell(rows, row, field, &from, &to)) {
      hashes[row] = BS_LATER_HASH;
      left++;
    } else {
      hashes[row] = from == to ? 0 : hash_of(rows->bytes + from, to - from);
    }
  }
  return left;
}
