//! Searching and replacing fixed text: `strfind`, `strrep`, `count`, and comparisons that ignore case.
//!
//! Generic over the unit, so that narrow and wide char arrays are searched where they lie.

/// A unit of text.
pub trait Unit: Copy + PartialEq {
    /// Where `unit` first stands in `text`.
    fn position(text: &[Self], unit: Self) -> Option<usize> {
        text.iter().position(|other| *other == unit)
    }
}

impl Unit for u16 {}

impl Unit for u8 {
    /// Eight bytes at a time: the exclusive or with the wanted one has a zero byte where it stands.
    #[inline]
    fn position(text: &[u8], unit: u8) -> Option<usize> {
        const LOW: u64 = 0x0101_0101_0101_0101;
        const HIGH: u64 = LOW << 7;
        let (words, rest) = text.as_chunks::<8>();
        for (k, word) in words.iter().enumerate() {
            let other = u64::from_le_bytes(*word) ^ (LOW * u64::from(unit));
            // The lowest set bit is that of the first zero byte; those above it may be wrong.
            let zeros = other.wrapping_sub(LOW) & !other & HIGH;
            if zeros != 0 {
                return Some(8 * k + zeros.trailing_zeros() as usize / 8);
            }
        }
        let step = rest.iter().position(|other| *other == unit)?;
        Some(8 * words.len() + step)
    }
}

/// Positions (from 0) of all occurrences of `needle`, overlapping ones included. None for an empty needle.
pub fn find_all<T: Unit>(haystack: &[T], needle: &[T]) -> Vec<usize> {
    let mut found = Vec::new();
    for_each_occurrence(haystack, needle, |at| found.push(at));
    found
}

/// Calls `f` with the position (from 0) of each occurrence of `needle`, overlapping ones included. None for an empty
/// needle.
pub fn for_each_occurrence<T: Unit>(haystack: &[T], needle: &[T], mut f: impl FnMut(usize)) {
    let Some((&first, rest)) = needle.split_first() else { return };
    let mut from = 0;
    while let Some(step) = T::position(&haystack[from..], first) {
        let at = from + step;
        if haystack[at + 1..].starts_with(rest) {
            f(at);
        }
        from = at + 1;
    }
}

/// True when `needle`, which isn't empty, occurs.
pub fn contains_codes(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

/// Number of occurrences that don't overlap, as `count` counts.
pub fn count_disjoint<T: Unit>(haystack: &[T], needle: &[T]) -> usize {
    let (mut count, mut end) = (0, 0);
    for_each_occurrence(haystack, needle, |at| {
        if at >= end {
            count += 1;
            end = at + needle.len();
        }
    });
    count
}

/// Which occurrences a replacement covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlaps {
    /// Every occurrence, as `strrep` does: `strrep('aaa','aa','b')` is `bb`.
    All,
    /// Those that don't overlap the one before, as `replace` does.
    Disjoint,
}

/// Appends `text` with occurrences of `old` replaced by `new`. An empty `old` replaces nothing.
pub fn replace_into<T: Unit>(text: &[T], old: &[T], new: &[T], overlaps: Overlaps, out: &mut Vec<T>) {
    let mut end = 0;
    for_each_occurrence(text, old, |at| {
        if at < end && overlaps == Overlaps::Disjoint {
            return;
        }
        if at > end {
            out.extend_from_slice(&text[end..at]);
        }
        out.extend_from_slice(new);
        end = at + old.len();
    });
    out.extend_from_slice(&text[end.min(text.len())..]);
}

/// `strcmpi`: equal but for the case of letters.
pub fn eq_ignoring_case(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(b);
    }
    a.chars().map(lower_char).eq(b.chars().map(lower_char))
}

/// The lower case of a character, where that is one character; itself otherwise.
pub fn lower_char(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { single(c, c.to_lowercase()) }
}

/// The upper case of a character, where that is one character; itself otherwise (`ß`).
pub fn upper_char(c: char) -> char {
    if c.is_ascii() { c.to_ascii_uppercase() } else { single(c, c.to_uppercase()) }
}

fn single(c: char, mut mapped: impl Iterator<Item = char>) -> char {
    match (mapped.next(), mapped.next()) {
        (Some(one), None) if one.len_utf16() == c.len_utf16() => one,
        _ => c,
    }
}

/// `lower` and `upper` of a UTF-16 unit; surrogates stay.
pub fn map_unit(unit: u16, map: fn(char) -> char) -> u16 {
    char::from_u32(u32::from(unit)).map_or(unit, |c| u16::try_from(u32::from(map(c))).unwrap_or(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_of_several_bytes() {
        let text: Vec<u8> =
            (0..64).map(|k| [0, 1, 2, 127, 128, 129, 254, 255][(k * k + k / 8) % 8]).collect();
        for start in 0..text.len() {
            for end in start..=text.len() {
                for unit in [0, 1, 2, 3, 127, 128, 255] {
                    let expected = text[start..end].iter().position(|other| *other == unit);
                    assert_eq!(u8::position(&text[start..end], unit), expected);
                }
            }
        }
    }
}
