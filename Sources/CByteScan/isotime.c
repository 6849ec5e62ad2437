#include "cells.h"

static inline int two(const uint8_t *bytes) {
  const unsigned tens = bytes[0] - '0', ones = bytes[1] - '0';
  return tens < 10 && ones < 10 ? (int)(tens * 10 + ones) : -1;
}

static int days_in(int month, int year) {
  static const int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[month - 1];
}

/// The days from 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms", 2013).
static int64_t day_number(int year, int month, int day) {
  const int shifted = month <= 2 ? year - 1 : year;
  const int64_t era = shifted / 400;
  const int of_era = (int)(shifted - era * 400);
  const int of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int read_day(const uint8_t *bytes, int64_t *seconds) {
  const int century = two(bytes), rest = two(bytes + 2);
  const int month = two(bytes + 5), day = two(bytes + 8);
  if (century < 0 || rest < 0 || bytes[4] != '-' || bytes[7] != '-') return 0;
  const int year = century * 100 + rest;
  if (month < 1 || month > 12 || day < 1 || day > days_in(month, year)) return 0;
  *seconds = day_number(year, month, day) * 86400;
  return 1;
}

/// Reads the digits after a point, as nanoseconds; digits past the ninth are dropped.
static int read_fraction(const uint8_t *bytes, size_t length, uint32_t *nanoseconds) {
  uint32_t value = 0, scale = 100000000;
  if (length == 0) return 0;
  for (size_t i = 0; i < length; i++) {
    const unsigned digit = bytes[i] - '0';
    if (digit > 9) return 0;
    value += digit * scale;
    scale /= 10;
  }
  *nanoseconds = value;
  return 1;
}

/// The start of a day, of which the head is `2026-03-` and the tail `02`.
static inline int find_day(const uint8_t *bytes, bs_days *days, int64_t *seconds) {
  uint64_t head;
  uint16_t tail;
  memcpy(&head, bytes, 8);
  memcpy(&tail, bytes + 8, 2);
  // Ten bytes with a day that was never read are no time either, so an empty place matches none.
  const size_t place = ((head * 0x9E3779B97F4A7C15u) ^ (tail * 0xD6E8FEB86659FD93u)) >> 58;
  if (days->known[place].head != head || days->known[place].tail != tail) {
    int64_t start;
    if (!read_day(bytes, &start)) return 0;
    days->known[place].head = head;
    days->known[place].tail = tail;
    days->known[place].seconds = start;
  }
  *seconds = days->known[place].seconds;
  return 1;
}

static int iso_time(const uint8_t *bytes, size_t length, bs_days *days, int64_t *seconds,
                    uint32_t *nanoseconds) {
  if (length < 16 || (bytes[10] != ' ' && bytes[10] != 'T')) return 0;
  int64_t start;
  if (!find_day(bytes, days, &start)) return 0;
  const int hour = two(bytes + 11), minute = two(bytes + 14);
  if (bytes[13] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59) return 0;
  int second = 0;
  *nanoseconds = 0;
  if (length > 16) {
    if (length < 19 || bytes[16] != ':') return 0;
    second = two(bytes + 17);
    if (second < 0 || second > 59) return 0;
    if (length > 19) {
      if (bytes[19] != '.' || !read_fraction(bytes + 20, length - 20, nanoseconds)) return 0;
    }
  }
  *seconds = start + hour * 3600 + minute * 60 + second;
  return 1;
}

/// `08:00:00`, or −1 where that is not what the eight bytes are.
static inline int time_of_day(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  word ^= 0x30303A30303A3030u;
  const uint64_t high = 0x8080808080808080u;
  const uint64_t limits = 0x76767F76767F7676u;
  if (((word + limits) | word) & high) return -1;
  const unsigned hour = (word & 15) * 10 + (word >> 8 & 15);
  const unsigned minute = (word >> 24 & 15) * 10 + (word >> 32 & 15);
  const unsigned second = (word >> 48 & 15) * 10 + (word >> 56);
  return hour < 24 && minute < 60 && second < 60 ? (int)(hour * 3600 + minute * 60 + second) : -1;
}

size_t bs_iso_times(const bs_rows *rows, size_t field, bs_days *days, int64_t *seconds,
                    uint32_t *nanoseconds) {
  size_t left = 0;
  if (nanoseconds) memset(nanoseconds, 0, rows->count * sizeof *nanoseconds);
  for (size_t row = 0; row < rows->count; row++) {
    size_t from, to;
    const int plain = cell_at(rows, row, field, &from, &to);
    if (plain && from == to) {
      seconds[row] = INT64_MIN;
      continue;
    }
    const uint8_t *bytes = rows->bytes + from;
    if (plain && to - from == 19 && (bytes[10] == ' ' || bytes[10] == 'T')) {
      int64_t start;
      const int rest = time_of_day(bytes + 11);
      if (rest >= 0 && find_day(bytes, days, &start)) {
        seconds[row] = start + rest;
        continue;
      }
    }
    uint32_t fraction = 0;
    if (!plain || !iso_time(bytes, to - from, days, seconds + row, &fraction)) {
      seconds[row] = BS_LATER_TIME;
      left++;
    } else if (nanoseconds) {
      nanoseconds[row] = fraction;
    }
  }
  return left;
}
