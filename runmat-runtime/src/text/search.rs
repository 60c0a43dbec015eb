//! Searching and replacing fixed text: `strfind`, `strrep`, `count`, and comparisons that ignore case.
//!
//! Generic over the unit, so that narrow and wide char arrays are searched where they lie.

/// Positions (from 0) of all occurrences of `needle`, overlapping ones included. None for an empty needle.
pub fn find_all<T: Copy + PartialEq>(haystack: &[T], needle: &[T]) -> Vec<usize> {
    let mut found = Vec::new();
    for_each_occurrence(haystack, needle, |at| found.push(at));
    found
}

fn for_each_occurrence<T: Copy + PartialEq>(haystack: &[T], needle: &[T], mut f: impl FnMut(usize)) {
    let Some((first, rest)) = needle.split_first() else { return };
    let mut from = 0;
    while let Some(step) = haystack[from..].iter().position(|unit| unit == first) {
        let at = from + step;
        if haystack[at + 1..].starts_with(rest) {
            f(at);
        }
        from = at + 1;
    }
}

/// Number of occurrences that don't overlap, as `count` counts.
pub fn count_disjoint<T: Copy + PartialEq>(haystack: &[T], needle: &[T]) -> usize {
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
pub fn replace_into<T: Copy + PartialEq>(
    text: &[T],
    old: &[T],
    new: &[T],
    overlaps: Overlaps,
    out: &mut Vec<T>,
) {
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
