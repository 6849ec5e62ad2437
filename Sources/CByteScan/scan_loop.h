// The loop of `bs_scan`, for the instructions that `TARGET` allows; included once for each.

TARGET static bs_scan_result SCAN(const bs_text *text, size_t start, size_t soft_end,
                                  uint32_t *ends, size_t end_capacity, uint32_t *firsts,
                                  size_t record_capacity) {
  const uint8_t *bytes = text->bytes;
  const size_t length = text->length;
  bs_scan_result result = {start, 0, 0, length};
  size_t fields = 0, open_quote = length, skip = length;
  int quoted = 0;
  uint8_t tail[BLOCK];

  firsts[0] = 0;
  for (size_t base = start; base < length; base += BLOCK) {
    masks found;
    if (base - start > UINT32_MAX - 2 * BLOCK) return result;
    if (length - base >= BLOCK) {
      found = MASKS(text, bytes + base);
    } else {
      memset(tail, 0, BLOCK);
      memcpy(tail, bytes + base, length - base);
      found = MASKS(text, tail);
      const uint64_t inside = ((uint64_t)1 << (length - base)) - 1;
      found.marks &= inside;
      found.newlines &= inside;
      found.quotes &= inside;
    }
    if (!found.quotes) {
      if (quoted) continue;
      if (base + BLOCK < soft_end && end_capacity - fields >= BLOCK &&
          record_capacity - result.records > BLOCK) {
        // Nothing in this block can stop the scan.
        const uint32_t offset = (uint32_t)(base - start);
        uint64_t marks = found.marks, newlines = found.newlines;
        if (newlines) {
          result.next = base + BLOCK - (size_t)__builtin_clzll(newlines);
          do {
            const uint64_t upto = newlines ^ (newlines - 1);
            firsts[++result.records] =
                (uint32_t)(fields + (size_t)__builtin_popcountll(marks & upto));
            newlines &= newlines - 1;
          } while (newlines);
          result.fields = firsts[result.records];
        }
        while (marks) {
          ends[fields++] = offset + (uint32_t)__builtin_ctzll(marks);
          marks &= marks - 1;
        }
        continue;
      }
    }
    uint64_t pending = found.marks | found.quotes;
    while (pending) {
      const uint64_t bit = pending & (~pending + 1);
      const size_t position = base + (size_t)__builtin_ctzll(pending);
      pending &= pending - 1;
      if (found.quotes & bit) {
        const uint8_t byte = bytes[position];
        if (!quoted) {
          const size_t field_start = fields ? start + ends[fields - 1] + (size_t)1 : start;
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
      if (!(found.newlines & bit)) continue;
      firsts[++result.records] = (uint32_t)fields;
      result.fields = fields;
      result.next = position + 1;
      if (result.next >= soft_end || result.records == record_capacity) return result;
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
