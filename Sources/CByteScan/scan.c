#include "CByteScan.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define BLOCK 64

typedef struct {
  uint64_t marks;
  uint64_t quotes;
} masks;

#if defined(__SSE2__)

static inline uint64_t equal64(const __m128i parts[4], uint8_t wanted) {
  const __m128i pattern = _mm_set1_epi8((char)wanted);
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    uint64_t bits = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(parts[i], pattern));
    mask |= bits << (16 * i);
  }
  return mask;
}

static inline masks masks_of(const bs_text *text, const uint8_t *block) {
  __m128i parts[4];
  for (int i = 0; i < 4; i++) parts[i] = _mm_loadu_si128((const __m128i *)(block + 16 * i));
  masks found;
  found.quotes = equal64(parts, text->quote);
  if (text->escape) found.quotes |= equal64(parts, text->escape);
  found.marks = equal64(parts, text->separator) | equal64(parts, text->newline);
  return found;
}

#else

static inline masks masks_of(const bs_text *text, const uint8_t *block) {
  masks found = {0, 0};
  for (int i = 0; i < BLOCK; i++) {
    uint8_t byte = block[i];
    uint64_t bit = (uint64_t)1 << i;
    if (byte == text->quote || (text->escape && byte == text->escape)) found.quotes |= bit;
    if (byte == text->separator || byte == text->newline) found.marks |= bit;
  }
  return found;
}

#endif

static inline int only_spaces(const uint8_t *bytes, size_t from, size_t to) {
  while (from < to && bytes[from] == ' ') from++;
  return from == to;
}

bs_scan_result bs_scan(const bs_text *text, size_t start, size_t soft_end, uint32_t *ends,
                       size_t end_capacity, uint32_t *firsts, size_t record_capacity) {
  const uint8_t *bytes = text->bytes;
  const size_t length = text->length;
  bs_scan_result result = {start, 0, 0, length};
  size_t fields = 0, field_start = start, open_quote = length, skip = length;
  int quoted = 0;
  uint8_t tail[BLOCK];

  firsts[0] = 0;
  for (size_t base = start; base < length; base += BLOCK) {
    const uint8_t *block = bytes + base;
    masks found;
    if (base - start > UINT32_MAX - 2 * BLOCK) return result;
    if (length - base >= BLOCK) {
      found = masks_of(text, block);
    } else {
      memset(tail, 0, BLOCK);
      memcpy(tail, block, length - base);
      found = masks_of(text, tail);
      const uint64_t inside = ((uint64_t)1 << (length - base)) - 1;
      found.marks &= inside;
      found.quotes &= inside;
    }
    uint64_t pending = found.marks | found.quotes;
    while (pending) {
      const uint64_t bit = pending & (~pending + 1);
      const size_t position = base + (size_t)__builtin_ctzll(pending);
      pending &= pending - 1;
      if (found.quotes & bit) {
        const uint8_t byte = bytes[position];
        if (!quoted) {
          if (byte == text->quote && only_spaces(bytes, field_start, position)) {
            quoted = 1;
            open_quote = position;
          }
        } else if (position == skip) {
          continue;
        } else if (byte != text->quote) {
          skip = position + 1;
        } else if (position + 1 < length && bytes[position + 1] == text->quote) {
          skip = position + 1;
        } else {
          quoted = 0;
        }
        continue;
      }
      if (quoted) continue;
      if (fields == end_capacity) return result;
      ends[fields++] = (uint32_t)(position - start);
      field_start = position + 1;
      if (bytes[position] != text->newline) continue;
      firsts[++result.records] = (uint32_t)fields;
      result.fields = fields;
      result.next = field_start;
      if (field_start >= soft_end || result.records == record_capacity) return result;
    }
  }
  if (quoted) {
    result.unclosed = open_quote;
    return result;
  }
  if (result.next < length) {
    if (fields == end_capacity) return result;
    ends[fields++] = (uint32_t)(length - start);
    firsts[++result.records] = (uint32_t)fields;
    result.fields = fields;
    result.next = length;
  }
  return result;
}

int bs_field(const bs_text *text, size_t start, size_t index, size_t *from, size_t *to) {
  const uint8_t *bytes = text->bytes;
  size_t field_start = start, position = start;
  int quoted = 0;
  for (; position < text->length; position++) {
    const uint8_t byte = bytes[position];
    if (quoted) {
      if (text->escape && byte == text->escape) {
        position++;
      } else if (byte == text->quote) {
        if (position + 1 < text->length && bytes[position + 1] == text->quote) position++;
        else quoted = 0;
      }
    } else if (byte == text->quote) {
      if (only_spaces(bytes, field_start, position)) quoted = 1;
    } else if (byte == text->separator || byte == text->newline) {
      if (index == 0) break;
      if (byte == text->newline) return 0;
      index--;
      field_start = position + 1;
    }
  }
  if (index > 0) return 0;
  *from = field_start;
  *to = position < text->length ? position : text->length;
  return 1;
}

size_t bs_find(const uint8_t *bytes, size_t length, size_t start, uint8_t wanted) {
  if (start >= length) return length;
  const uint8_t *found = memchr(bytes + start, wanted, length - start);
  return found ? (size_t)(found - bytes) : length;
}

size_t bs_count(const uint8_t *bytes, size_t length, uint8_t wanted) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) count += bytes[i] == wanted;
  return count;
}

static inline int is_tail(uint8_t byte) { return (byte & 0xC0) == 0x80; }

/// The length of the valid sequence at the head of `bytes`, or 0.
static size_t sequence(const uint8_t *bytes, size_t length) {
  const uint8_t head = bytes[0];
  if (head < 0x80) return 1;
  if (head < 0xC2 || head > 0xF4) return 0;
  if (length < 2 || !is_tail(bytes[1])) return 0;
  if (head < 0xE0) return 2;
  if (head == 0xE0 && bytes[1] < 0xA0) return 0;
  if (head == 0xED && bytes[1] > 0x9F) return 0;
  if (head == 0xF0 && bytes[1] < 0x90) return 0;
  if (head == 0xF4 && bytes[1] > 0x8F) return 0;
  if (length < 3 || !is_tail(bytes[2])) return 0;
  if (head < 0xF0) return 3;
  return length >= 4 && is_tail(bytes[3]) ? 4 : 0;
}

size_t bs_invalid_utf8(const uint8_t *bytes, size_t length) {
  size_t i = 0;
  while (i < length) {
#if defined(__SSE2__)
    while (length - i >= 16) {
      const __m128i part = _mm_loadu_si128((const __m128i *)(bytes + i));
      if (_mm_movemask_epi8(part)) break;
      i += 16;
    }
    if (i == length) break;
#endif
    const size_t step = sequence(bytes + i, length - i);
    if (!step) return i;
    i += step;
  }
  return length;
}
