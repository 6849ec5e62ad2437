// Runs the byte loops of reading over a CSV file of requests, for counting their instructions with
// callgrind: records and fields found, words numbered, identifiers hashed, times read, SHA-256 left
// out.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CByteScan.h"

enum { RECORDS = 4096, FIELDS = 12 };

static uint32_t ends[RECORDS * FIELDS + 1], firsts[RECORDS + 1], counts[RECORDS];
static int32_t numbers[RECORDS];
static int64_t seconds[RECORDS];
static uint64_t hashes[RECORDS];

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  const size_t length = (size_t)ftell(file);
  rewind(file);
  uint8_t *bytes = malloc(length + 64);
  if (!bytes || fread(bytes, 1, length, file) != length) return 2;
  fclose(file);
  const bs_text text = {bytes, length, ',', '\n', '"', 0};
  bs_table tables[FIELDS];
  for (int field = 0; field < FIELDS; field++) bs_table_begin(&tables[field]);
  bs_numbers form = {0, 0xFF, 1};
  memcpy(&form.prefix, "R", 1);
  bs_days days;
  memset(&days, 0, sizeof days);
  size_t place = bs_find(bytes, length, 0, '\n') + 1, records = 0, left = 0;
  while (place < length) {
    const bs_scan_result found =
        bs_scan(&text, place, length, ends, RECORDS * FIELDS, firsts, RECORDS);
    if (!found.records) return 2;
    for (size_t row = 0; row < found.records; row++) counts[row] = firsts[row + 1] - firsts[row];
    const bs_rows rows = {bytes, length, place, ends, firsts, counts, found.records, '"', 0};
    size_t others;
    left += bs_hash_field(&rows, 0, &form, hashes, &others);
    left += bs_hash_field(&rows, 1, &form, hashes, &others);
    for (size_t field = 3; field <= 7; field++)
      left += bs_intern_field(&rows, field, &tables[field], numbers);
    for (size_t field = 8; field <= 10; field++)
      left += bs_iso_times(&rows, field, &days, seconds, 0);
    left += bs_intern_field(&rows, 11, &tables[11], numbers);
    records += found.records;
    place = found.next;
  }
  printf("%zu records, %zu cells left to the caller\n", records, left);
  return left ? 1 : 0;
}
