//! Byte offsets of a text as positions of characters, which MATLAB counts in UTF-16 units.

use crate::text::utf16;

/// Maps byte offsets of one text to numbers of UTF-16 units before them. Free for ASCII.
#[derive(Debug)]
pub struct Columns {
    /// Offset in units at each byte; empty for ASCII.
    units: Vec<u32>,
}

impl Columns {
    /// Measures `text`.
    pub fn new(text: &str) -> Columns {
        if text.is_ascii() {
            return Columns { units: Vec::new() };
        }
        let mut units = Vec::with_capacity(text.len() + 1);
        let mut count = 0;
        for c in text.chars() {
            units.extend(std::iter::repeat_n(count, c.len_utf8()));
            count += utf16::width(c) as u32;
        }
        units.push(count);
        Columns { units }
    }

    /// Units before byte `at`, which lies on a character boundary of the text or at its end.
    pub fn units_before(&self, at: usize) -> usize {
        self.units.get(at).map_or(at, |n| *n as usize)
    }

    /// The byte offset before which `units` units lie; the end when there are fewer.
    pub fn byte_of(&self, units: usize) -> usize {
        if self.units.is_empty() {
            return units;
        }
        self.units.partition_point(|n| (*n as usize) < units)
    }
}
