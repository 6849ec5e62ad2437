/// The byte loops of reading a log that have to be as fast as reading the bytes.
#ifndef WEAKLINK_BYTE_SCAN_H
#define WEAKLINK_BYTE_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// A text of records, and the bytes that part its fields and records.
typedef struct {
  const uint8_t *bytes;
  size_t length;
  uint8_t separator;
  uint8_t newline;
  uint8_t quote;
  /// A byte that takes the meaning from the next one inside quotes; 0 for none.
  uint8_t escape;
} bs_text;

/// What one call of `bs_scan` found.
typedef struct {
  /// Where the first record that was not scanned begins.
  size_t next;
  size_t records;
  size_t fields;
  /// Where the quote stands that the text never closes; the length of the text if there is none.
  size_t unclosed;
} bs_scan_result;

/// Finds the fields of the records that begin in `start ..< soft_end`.
///
/// `ends` receives the end of every field, counted from `start`; the next field begins one byte
/// later. `firsts` receives, for every record, the index of its first field; one more entry
/// follows the last. A quote opens a quoted field only where a field begins. Stops early, at
/// the end of a record, when an array is full: no records mean that one did not fit.
bs_scan_result bs_scan(const bs_text *text, size_t start, size_t soft_end, uint32_t *ends,
                       size_t end_capacity, uint32_t *firsts, size_t record_capacity);

/// Finds field `index` of the record that begins at `start`: 1 and its bounds, or 0 if the record
/// has fewer fields. For single cells of records that were scanned before.
int bs_field(const bs_text *text, size_t start, size_t index, size_t *from, size_t *to);

/// Where the next `wanted` stands in `bytes[start ..< length]`; `length` if nowhere.
size_t bs_find(const uint8_t *bytes, size_t length, size_t start, uint8_t wanted);

/// How many bytes are `wanted`.
size_t bs_count(const uint8_t *bytes, size_t length, uint8_t wanted);

/// Where the first byte stands that is not valid UTF-8 (Unicode 15, table 3-7); `length` if none.
size_t bs_invalid_utf8(const uint8_t *bytes, size_t length);

/// A hash of the bytes, the same on every machine and in every run.
uint64_t bs_hash(const uint8_t *bytes, size_t length);

/// A day that was read before, so that a run of one day is worked out once.
typedef struct {
  uint64_t text_head;
  uint16_t text_tail;
  int64_t seconds;
} bs_day;

/// Reads `2026-03-02 08:00[:00[.5]]`, or with a `T`, without an offset.
///
/// Returns 1 and the seconds since 1970-01-01 on the same clock, and the nanoseconds; 0 for
/// anything else.
int bs_iso_time(const uint8_t *bytes, size_t length, bs_day *day, int64_t *seconds,
                uint32_t *nanoseconds);

/// SHA-256 (FIPS 180-4) in progress.
typedef struct {
  uint32_t state[8];
  uint64_t length;
  uint8_t rest[64];
  size_t rest_length;
} bs_sha256;

void bs_sha256_begin(bs_sha256 *digest);
void bs_sha256_add(bs_sha256 *digest, const uint8_t *bytes, size_t length);
void bs_sha256_end(bs_sha256 *digest, uint8_t result[32]);

#endif
