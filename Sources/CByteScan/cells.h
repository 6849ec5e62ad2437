/// What the loops over cells share.
#ifndef WEAKLINK_CELLS_H
#define WEAKLINK_CELLS_H

#include <string.h>

#include "CByteScan.h"

static inline int is_blank(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == 0;
}

/// Narrows a field to its content: 1, or 0 if it has quotes inside its quotes.
static inline int content(const uint8_t *bytes, uint8_t quote, uint8_t escape, size_t *from,
                          size_t *to) {
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

/// `bs_cell`, for the loops.
static inline int cell_at(const bs_rows *rows, size_t row, size_t field, size_t *from,
                          size_t *to) {
  const size_t first = rows->firsts[row];
  if (__builtin_expect(field >= rows->field_counts[row], 0)) {
    *from = *to = rows->start + rows->ends[first + rows->field_counts[row] - 1];
    return 1;
  }
  const size_t index = first + field;
  *from = rows->start + (index ? rows->ends[index - 1] + (size_t)1 : 0);
  *to = rows->start + rows->ends[index];
  if (*from == *to) return 1;
  const uint8_t head = rows->bytes[*from], tail = rows->bytes[*to - 1];
  // Most cells stand in the text as they are.
  if (__builtin_expect(head > ' ' && tail > ' ' && head != rows->quote, 1)) return 1;
  return content(rows->bytes, rows->quote, rows->escape, from, to);
}

/// The first sixteen bytes of a word, the rest nought.
typedef struct {
  uint64_t low, high;
} word_head;

/// `room` bytes may be read from `bytes` on.
static inline word_head head_of(const uint8_t *bytes, size_t length, size_t room) {
  static const uint64_t masks[9] = {0,
                                    0xFF,
                                    0xFFFF,
                                    0xFFFFFF,
                                    0xFFFFFFFF,
                                    0xFFFFFFFFFF,
                                    0xFFFFFFFFFFFF,
                                    0xFFFFFFFFFFFFFF,
                                    0xFFFFFFFFFFFFFFFF};
  word_head head;
  if (__builtin_expect(room >= 16, 1)) {
    memcpy(&head.low, bytes, 8);
    memcpy(&head.high, bytes + 8, 8);
  } else {
    uint8_t copy[16] = {0};
    memcpy(copy, bytes, length < 16 ? length : 16);
    memcpy(&head, copy, 16);
  }
  head.low &= masks[length < 8 ? length : 8];
  head.high &= masks[length < 8 ? 0 : length < 16 ? length - 8 : 8];
  return head;
}

static inline uint64_t mix(uint64_t a, uint64_t b) {
  const __uint128_t product = (__uint128_t)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/// The hash of a word whose head is known.
static inline uint64_t hash_with(word_head head, const uint8_t *bytes, size_t length) {
  uint64_t hash = mix(head.low ^ 0xA0761D6478BD642Fu, head.high ^ 0xE7037ED1A0B428DBu);
  if (length > 16) {
    uint64_t word;
    for (size_t i = 16; i + 8 < length; i += 8) {
      memcpy(&word, bytes + i, 8);
      hash = mix(hash ^ word, 0xA0761D6478BD642Fu);
    }
    memcpy(&word, bytes + length - 8, 8);
    hash = mix(hash ^ word, 0x589965CC75374CC3u);
  }
  hash = mix(hash ^ 0x8EBC6AF09C88C6E3u, length ^ 0x9E3779B97F4A7C15u);
  return hash < 2 ? hash + 2 : hash;
}

#endif
