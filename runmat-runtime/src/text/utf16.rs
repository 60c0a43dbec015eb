//! Char arrays hold UTF-16 code units, and any unit may stand alone; Rust's strings hold characters.
//!
//! A surrogate without its partner is, in a string, one of the last 2048 characters of all, its stand-in: they are for
//! private use, and no text has them. Should one have them, then a char array's pair of units for such a character becomes
//! two stand-ins, so that no array changes when it becomes a string and an array again.

use std::borrow::Cow;

/// The character that stands for U+D800; the other surrogates' follow.
const FIRST: u32 = 0x10_F800;
/// The first byte of every stand-in in UTF-8, and of few other characters.
const LEAD: u8 = 0xF4;

/// The character that stands for a surrogate.
fn stand_in(surrogate: u16) -> char {
    char::from_u32(FIRST + u32::from(surrogate & 0x7FF)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The surrogate that a character stands for.
fn surrogate(c: char) -> Option<u16> {
    u32::from(c).checked_sub(FIRST).map(|k| 0xD800 | k as u16)
}

/// The character with a code, which may be a surrogate's; none above U+10FFFF.
pub fn char_of(code: u32) -> Option<char> {
    match u16::try_from(code) {
        Ok(unit @ 0xD800..=0xDFFF) => Some(stand_in(unit)),
        _ => char::from_u32(code),
    }
}

/// The characters that code units spell.
pub fn chars(units: impl IntoIterator<Item = u16>) -> impl Iterator<Item = char> {
    char::decode_utf16(units).flat_map(|c| {
        let (first, second) = match c {
            Ok(c) if u32::from(c) >= FIRST => {
                let [high, low] = pair(c);
                (stand_in(high), Some(stand_in(low)))
            }
            Ok(c) => (c, None),
            Err(alone) => (stand_in(alone.unpaired_surrogate()), None),
        };
        std::iter::once(first).chain(second)
    })
}

/// The text that code units spell.
pub fn to_text(units: &[u16]) -> String {
    let mut text = String::with_capacity(units.len());
    text.extend(chars(units.iter().copied()));
    text
}

/// The code units of a text.
pub fn units(text: &str) -> impl Iterator<Item = u16> + '_ {
    text.chars().flat_map(|c| {
        let (first, second) = match surrogate(c) {
            Some(alone) => (alone, None),
            None if c.len_utf16() == 1 => (u32::from(c) as u16, None),
            None => {
                let [high, low] = pair(c);
                (high, Some(low))
            }
        };
        std::iter::once(first).chain(second)
    })
}

/// The surrogates of a character beyond U+FFFF.
fn pair(c: char) -> [u16; 2] {
    let mut units = [0; 2];
    c.encode_utf16(&mut units);
    units
}

/// Code units of a character.
pub fn width(c: char) -> usize {
    if surrogate(c).is_some() { 1 } else { c.len_utf16() }
}

/// Code units of a text.
pub fn len(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(width).sum() }
}

/// A text as it goes to the system: stand-ins that make a pair are its character, others U+FFFD.
pub fn outward(text: &str) -> Cow<'_, str> {
    if !text.as_bytes().contains(&LEAD) {
        return Cow::Borrowed(text);
    }
    let units: Vec<u16> = units(text).collect();
    Cow::Owned(String::from_utf16_lossy(&units))
}

/// A text as it comes from the system: characters that are stand-ins here are pairs of them.
pub fn inward(text: String) -> String {
    if !text.as_bytes().contains(&LEAD) {
        return text;
    }
    let units: Vec<u16> = text.encode_utf16().collect();
    to_text(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_come_back() {
        let pairs =
            [0xD800, 0xDBFD, 0xDBFE, 0xDBFF].map(|high| [0xDC00, 0xDC01, 0xDFFF].map(|low| vec![high, low]));
        let alone = [0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0x61, 0xFFFF].map(|unit| vec![unit]);
        let mixed = vec![0x61, 0xD83D, 0xD83D, 0xDE00, 0xDE00, 0x62];
        for case in pairs.into_iter().flatten().chain(alone).chain([mixed]) {
            let text = to_text(&case);
            assert_eq!(units(&text).collect::<Vec<_>>(), case);
            assert_eq!(len(&text), case.len());
        }
    }

    #[test]
    fn the_system_sees_no_stand_ins() {
        let text = "a\u{10FABC}\u{1F600}".to_owned();
        let inside = inward(text.clone());
        assert_eq!(len(&inside), 5);
        assert_eq!(outward(&inside), text);
        assert_eq!(outward(&to_text(&[0x61, 0xD83D])), "a\u{FFFD}");
    }
}
