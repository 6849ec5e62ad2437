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

/// Whether two cells say the same: 1 or 0, or −1 where a row is too short or a cell has quotes
/// inside its quotes and the caller has to look.
int bs_fields_equal(const bs_text *text, size_t start, size_t index, size_t other_start,
                    size_t other_index);

/// Which of two cells comes first in order of bytes: −1 if it is this one, 1 if it is the other or
/// both say the same. 0 where a row is too short, a cell is empty or has quotes inside its quotes,
/// and the caller has to look.
int bs_fields_order(const bs_text *text, size_t start, const bs_text *other_text,
                    size_t other_start, size_t index, size_t other_index);

/// Where the next `wanted` stands in `bytes[start ..< length]`; `length` if nowhere.
size_t bs_find(const uint8_t *bytes, size_t length, size_t start, uint8_t wanted);

/// How many bytes are `wanted`.
size_t bs_count(const uint8_t *bytes, size_t length, uint8_t wanted);

/// Where the first byte stands that is not valid UTF-8 (Unicode 15, table 3-7); `length` if none.
size_t bs_invalid_utf8(const uint8_t *bytes, size_t length);

/// A hash of the bytes, the same in every run; never 0 or 1.
uint64_t bs_hash(const uint8_t *bytes, size_t length);

/// A form of identifiers: a prefix of up to eight bytes and one to eight digits.
typedef struct {
  /// The bytes of the prefix as they lie in memory, and those bits of them that count.
  uint64_t prefix, prefix_mask;
  size_t prefix_length;
} bs_numbers;

/// The hash of an identifier of a form, which no other identifier of the form has; 0 where it is
/// of another form.
uint64_t bs_number_hash(const bs_numbers *form, const uint8_t *bytes, size_t length);

/// How identifiers of one form are written.
typedef struct {
  uint32_t fewest_digits, most_digits;
  uint32_t lowest, highest;
  /// Whether any begins with a nought that could be left out.
  int is_padded;
} bs_number_facts;

/// What the hashes of identifiers of one form stand for, and how those are written. A hash of 0
/// stands for a number without digits.
bs_number_facts bs_numbers_of(const uint64_t *hashes, size_t count, uint32_t *numbers);

/// The rows that identifiers of a form name: −1 where there is none, as for a hash of 0.
///
/// `rows` are those of `count` numbers from `lowest` on. All of them are written with so many
/// `digits`, or, where that is 0, without noughts that could be left out.
void bs_numbers_find(const int32_t *rows, size_t count, uint32_t lowest, uint32_t digits,
                     const uint64_t *wanted, size_t wanted_count, int32_t *found);

/// Rows of a text that was scanned: where the fields of each begin among `ends`.
typedef struct {
  const uint8_t *bytes;
  /// How long the text is.
  size_t length;
  /// What `ends` are counted from.
  size_t start;
  const uint32_t *ends;
  const uint32_t *firsts;
  const uint32_t *field_counts;
  size_t count;
  uint8_t quote;
  uint8_t escape;
} bs_rows;

/// A word of a table, with its first sixteen bytes: most words are no longer.
typedef struct {
  uint64_t low, high;
  uint32_t length;
  /// −1 where nothing is.
  int32_t number;
} bs_slot;

/// Distinct words and their numbers, in order of first appearance.
typedef struct {
  uint8_t *bytes;
  size_t byte_count, byte_capacity;
  /// Where each word ends in `bytes`.
  size_t *ends;
  uint64_t *hashes;
  size_t count, capacity;
  /// Open addressing by hash; a power of two of them.
  bs_slot *slots;
  size_t slot_count;
} bs_table;

void bs_table_begin(bs_table *table);
void bs_table_end(bs_table *table);

/// The number of a word, which is added if it is new. The hash is that of `bs_hash`.
int32_t bs_intern(bs_table *table, const uint8_t *bytes, size_t length, uint64_t hash);

/// Whether all of `count` records have so many fields, and so many bytes besides separators that
/// none is blank. They begin at `firsts`, and the first of them at byte `start`.
int bs_are_regular(const uint32_t *ends, const uint32_t *firsts, size_t count, size_t fields);

/// Where each row begins, counted from `origin`.
void bs_row_starts(const bs_rows *rows, size_t origin, uint32_t *starts);

/// What a cell is that the loops below leave to the caller: it has quotes inside its quotes, or,
/// for a time, is written in another way.
#define BS_LATER_WORD (-2)
#define BS_LATER_TIME (INT64_MIN + 1)
#define BS_LATER_HASH 1

/// Numbers the cells of one field of all rows: −1 for an empty one. Returns how many are left to
/// the caller.
size_t bs_intern_field(const bs_rows *rows, size_t field, bs_table *table, int32_t *numbers);

/// Days that were read before, so that a day is worked out once.
typedef struct {
  struct {
    uint64_t head;
    int64_t seconds;
    uint16_t tail;
  } known[64];
} bs_days;

/// Reads `2026-03-02 08:00[:00[.5]]`, or with a `T`, without an offset, in one field of all rows:
/// seconds since 1970-01-01 on the same clock, `INT64_MIN` for an empty cell; and nanoseconds,
/// where `nanoseconds` is not null. Returns how many are left to the caller.
size_t bs_iso_times(const bs_rows *rows, size_t field, bs_days *days, int64_t *seconds,
                    uint32_t *nanoseconds);

/// Hashes the cells of one field of all rows: 0 for an empty one. Returns how many are left to
/// the caller. Cells of `form`, where it is not null, have the hashes of ``bs_number_hash``;
/// `others` is told how many have not.
size_t bs_hash_field(const bs_rows *rows, size_t field, const bs_numbers *form, uint64_t *hashes,
                     size_t *others);

/// Tells of the cells of one field of all rows whether they hold anything, and counts those.
size_t bs_fill_field(const bs_rows *rows, size_t field, uint8_t *is_filled);

/// Where a cell lies: 1 and its bounds inside quotes and white space, or 0 and its bounds as it
/// stands, if it has quotes inside its quotes.
int bs_cell(const bs_rows *rows, size_t row, size_t field, size_t *from, size_t *to);

/// An index of rows by their hashes has this many regions, by the upper bits of the hash, so that
/// several threads can fill it.
#define BS_REGIONS 64

/// Adds to `counts` how many of the hashes belong to each region.
void bs_index_count(const uint64_t *hashes, size_t count, size_t *counts);

/// Puts the rows from `*next` on into regions `from_region ..< to_region` of an index; a hash of 0
/// stands for no row.
///
/// `slots` are all-ones where nothing is. Region `i` has the slots `firsts[i] ..< firsts[i + 1]`,
/// more than it has rows. A row whose hash an earlier one has is not put in: `repeats` receives it
/// and then the earlier row. Returns how many those were; stops early, with the next row in
/// `next`, when there are `capacity`.
size_t bs_index_rows(const uint64_t *hashes, size_t count, uint64_t *slots, const size_t *firsts,
                     size_t from_region, size_t to_region, size_t *next, uint32_t *repeats,
                     size_t capacity);

/// The first row of each of `wanted` in an index over `hashes`: −1 where there is none.
void bs_index_find(const uint64_t *hashes, const uint64_t *slots, const size_t *firsts,
                   const uint64_t *wanted, size_t count, int32_t *found);

/// Watches a mapped file: where it becomes shorter while it is read, noughts are read instead of a
/// signal that would end the process. Returns a number, or −1 where too many are watched already.
int bs_watch(const void *start, size_t length);

/// Whether bytes were missing when they were read.
int bs_was_cut(int number);

void bs_unwatch(int number);

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
