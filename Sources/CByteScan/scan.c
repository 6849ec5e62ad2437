#include "CByteScan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#define BLOCK 64

typedef struct {
  uint64_t marks;
  uint64_t newlines;
  uint64_t quotes;
} masks;

static inline int only_spaces(const uint8_t *bytes, size_t from, size_t to) {
  while (from < to && bytes[from] == ' ') from++;
  return from == to;
}

#if defined(__x86_64__)

/// SSE2 is part of every x86-64 processor.
static inline uint64_t equal64_sse2(const __m128i parts[4], uint8_t wanted) {
  const __m128i pattern = _mm_set1_epi8((char)wanted);
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    uint64_t bits = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(parts[i], pattern));
    mask |= bits << (16 * i);
  }
  return mask;
}

static inline masks masks_sse2(const bs_text *text, const uint8_t *block) {
  __m128i parts[4];
  for (int i = 0; i < 4; i++) parts[i] = _mm_loadu_si128((const __m128i *)(block + 16 * i));
  masks found;
  found.quotes = equal64_sse2(parts, text->quote);
  if (text->escape) found.quotes |= equal64_sse2(parts, text->escape);
  found.newlines = equal64_sse2(parts, text->newline);
  found.marks = equal64_sse2(parts, text->separator) | found.newlines;
  return found;
}

#define TARGET __attribute__((target("avx2,bmi,popcnt")))

TARGET static inline uint64_t equal64_avx2(__m256i low, __m256i high, uint8_t wanted) {
  const __m256i pattern = _mm256_set1_epi8((char)wanted);
  const uint64_t left = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, pattern));
  const uint64_t right = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, pattern));
  return left | right << 32;
}

TARGET static inline masks masks_avx2(const bs_text *text, const uint8_t *block) {
  const __m256i low = _mm256_loadu_si256((const __m256i *)block);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(block + 32));
  masks found;
  found.quotes = equal64_avx2(low, high, text->quote);
  if (text->escape) found.quotes |= equal64_avx2(low, high, text->escape);
  found.newlines = equal64_avx2(low, high, text->newline);
  found.marks = equal64_avx2(low, high, text->separator) | found.newlines;
  return found;
}

#define SCAN scan_avx2
#define MASKS masks_avx2
#include "scan_loop.h"
#undef SCAN
#undef MASKS
#undef TARGET

#define TARGET
#define SCAN scan_sse2
#define MASKS masks_sse2
#include "scan_loop.h"

#else

static inline masks masks_portable(const bs_text *text, const uint8_t *block) {
  masks found = {0, 0, 0};
  for (int i = 0; i < BLOCK; i++) {
    uint8_t byte = block[i];
    uint64_t bit = (uint64_t)1 << i;
    if (byte == text->quote || (text->escape && byte == text->escape)) found.quotes |= bit;
    if (byte == text->newline) found.newlines |= bit;
    if (byte == text->separator || byte == text->newline) found.marks |= bit;
  }
  return found;
}

#define TARGET
#define SCAN scan_portable
#define MASKS masks_portable
#include "scan_loop.h"

#endif

bs_scan_result bs_scan(const bs_text *text, size_t start, size_t soft_end, uint32_t *ends,
                       size_t end_capacity, uint32_t *firsts, size_t record_capacity) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    return scan_avx2(text, start, soft_end, ends, end_capacity, firsts, record_capacity);
  }
  return scan_sse2(text, start, soft_end, ends, end_capacity, firsts, record_capacity);
#else
  return scan_portable(text, start, soft_end, ends, end_capacity, firsts, record_capacity);
#endif
}

int bs_are_regular(const uint32_t *ends, const uint32_t *firsts, size_t count, size_t fields) {
  size_t irregular = 0, from = 0;
  for (size_t record = 0; record < count; record++) {
    const size_t first = firsts[record], next = firsts[record + 1];
    const size_t to = ends[next - 1];
    irregular |= (next - first) ^ fields;
    irregular |= to - from < 2 * fields;
    from = to + 1;
  }
  return irregular == 0;
}

#if defined(__x86_64__)

/// `bs_field` for a row without quotes up to the end of the field: 1, 0, or −1 where it has some.
static int plain_field(const bs_text *text, size_t start, size_t index, size_t *from,
                       size_t *to) {
  const __m128i separator = _mm_set1_epi8((char)text->separator);
  const __m128i newline = _mm_set1_epi8((char)text->newline);
  const __m128i quote = _mm_set1_epi8((char)text->quote);
  const __m128i escape = _mm_set1_epi8((char)(text->escape ? text->escape : text->quote));
  size_t field_start = start;
  for (size_t base = start; text->length - base >= 16; base += 16) {
    const __m128i part = _mm_loadu_si128((const __m128i *)(text->bytes + base));
    const __m128i ends = _mm_cmpeq_epi8(part, newline);
    const __m128i quotes = _mm_or_si128(_mm_cmpeq_epi8(part, quote), _mm_cmpeq_epi8(part, escape));
    const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(part, separator), ends);
    unsigned pending = (unsigned)_mm_movemask_epi8(_mm_or_si128(marks, quotes));
    const unsigned stops = (unsigned)_mm_movemask_epi8(ends);
    const unsigned quoted = (unsigned)_mm_movemask_epi8(quotes);
    for (; pending; pending &= pending - 1) {
      const unsigned bit = pending & (~pending + 1);
      const size_t position = base + (size_t)__builtin_ctz(pending);
      if (quoted & bit) return -1;
      if (index == 0) {
        *from = field_start;
        *to = position;
        return 1;
      }
      if (stops & bit) return 0;
      index--;
      field_start = position + 1;
    }
  }
  return -1;
}

#endif

int bs_field(const bs_text *text, size_t start, size_t index, size_t *from, size_t *to) {
#if defined(__x86_64__)
  const int found = plain_field(text, start, index, from, to);
  if (found >= 0) return found;
#endif
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
#if defined(__x86_64__)
    while (length - i >= 64) {
      const __m128i *parts = (const __m128i *)(bytes + i);
      const __m128i all = _mm_or_si128(
          _mm_or_si128(_mm_loadu_si128(parts), _mm_loadu_si128(parts + 1)),
          _mm_or_si128(_mm_loadu_si128(parts + 2), _mm_loadu_si128(parts + 3)));
      if (_mm_movemask_epi8(all)) break;
      i += 64;
    }
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
