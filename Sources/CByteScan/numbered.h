/// Identifiers that are numbers behind a prefix, such as `INC0010023`.
#ifndef WEAKLINK_NUMBERED_H
#define WEAKLINK_NUMBERED_H

#include <string.h>

#include "CByteScan.h"

/// Mixes the bits of a code so that every code has a mixture of its own.
static inline uint64_t mixture(uint64_t code) {
  code *= 0x9E3779B97F4A7C15u;
  code ^= code >> 32;
  code *= 0xD6E8FEB86659FD93u;
  return code ^ code >> 32;
}

static inline uint64_t unmixed(uint64_t code) {
  code ^= code >> 32;
  code *= 0xCFEE444D8B59A89Bu;
  code ^= code >> 32;
  return code * 0xF1DE83E19937733Du;
}

/// The code of a number of up to eight digits, which tells `07` and `7` apart.
static inline uint64_t code_of(uint64_t number, size_t digits) { return number | digits << 32; }

/// The mixture of a cell's code, or 0 where the cell is of another form. `room` bytes may be read.
static inline uint64_t numbered(const bs_numbers *form, const uint8_t *bytes, size_t length,
                                size_t room) {
  uint8_t copy[16] = {0};
  uint64_t head, word;
  if (length <= form->prefix_length || length - form->prefix_length > 8) return 0;
  if (__builtin_expect(room < 16, 0)) {
    memcpy(copy, bytes, length);
    bytes = copy;
  }
  memcpy(&head, bytes, 8);
  memcpy(&word, bytes + form->prefix_length, 8);
  if ((head ^ form->prefix) & form->prefix_mask) return 0;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  const size_t digits = length - form->prefix_length;
  // Digits move to the end of the word; noughts come before them.
  const size_t absent = 64 - 8 * digits;
  word = (word << absent) ^ (0x3030303030303030u << absent);
  if (((word + 0x7676767676767676u) | word) & 0x8080808080808080u) return 0;
  // Digits become pairs, pairs fours, fours the number (D. Lemire, "Quickly parsing eight digits").
  word = word * 10 + (word >> 8);
  word = ((word & 0x000000FF000000FFu) * 0x000F424000000064u +
          (word >> 16 & 0x000000FF000000FFu) * 0x0000271000000001u) >>
         32;
  return mixture(code_of(word, digits));
}

#endif
