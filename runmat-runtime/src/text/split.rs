//! Taking text apart: `strsplit`, `split`, `strtok`, `strtrim`, `splitlines`.

use std::ops::Range;

use super::search::Unit;

/// Whether a run of delimiters counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collapse {
    /// `strsplit`'s default.
    Runs,
    /// Empty pieces between neighbouring delimiters.
    Each,
}

/// Pieces of `text` between delimiters, at least one. Where several delimiters match, the longest counts. Empty
/// delimiters are ignored.
pub fn split_at<'t>(text: &'t str, delimiters: &[&str], collapse: Collapse) -> Vec<&'t str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for run in delimiter_runs(text, delimiters, collapse) {
        pieces.push(&text[start..run.start]);
        start = run.end;
    }
    pieces.push(&text[start..]);
    pieces
}

/// Byte ranges of the delimiters in `text`, or of runs of them.
pub fn delimiter_runs(text: &str, delimiters: &[&str], collapse: Collapse) -> Vec<Range<usize>> {
    let mut longest_first: Vec<&str> = delimiters.iter().copied().filter(|d| !d.is_empty()).collect();
    longest_first.sort_by_key(|d| std::cmp::Reverse(d.len()));
    let mut starts = [false; 256];
    for delimiter in &longest_first {
        starts[usize::from(delimiter.as_bytes()[0])] = true;
    }
    let bytes = text.as_bytes();
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let here = starts[usize::from(bytes[at])]
            .then(|| longest_first.iter().find(|d| bytes[at..].starts_with(d.as_bytes())))
            .flatten();
        let Some(delimiter) = here else {
            at += 1;
            continue;
        };
        let end = at + delimiter.len();
        match runs.last_mut() {
            Some(run) if run.end == at && collapse == Collapse::Runs => run.end = end,
            _ => runs.push(at..end),
        }
        at = end;
    }
    runs
}

/// Calls `each` with the pieces of a text of one-byte characters, at least one. The delimiter isn't empty.
pub fn split_codes<'t>(text: &'t [u8], delimiter: &[u8], collapse: Collapse, mut each: impl FnMut(&'t [u8])) {
    let (first, more) = (delimiter[0], delimiter.len() > 1);
    let starts_at = |at: usize| match text.get(at) {
        Some(code) if *code == first => !more || text[at..].starts_with(delimiter),
        _ => false,
    };
    let (mut start, mut at) = (0, 0);
    while let Some(step) = u8::position(&text[at..], first) {
        let found = at + step;
        if more && !starts_at(found) {
            at = found + 1;
            continue;
        }
        each(&text[start..found]);
        start = found + delimiter.len();
        while collapse == Collapse::Runs && starts_at(start) {
            start += delimiter.len();
        }
        at = start;
    }
    each(&text[start..]);
}

/// A set of codes below 256.
pub struct CodeSet([bool; 256]);

/// `strtok`'s delimiters where none are given: what [`is_token_blank`] says.
pub const TOKEN_BLANKS: CodeSet = CodeSet::new(b"\0\t\n\x0b\x0c\r ");

impl CodeSet {
    /// The set of these codes.
    pub const fn new(codes: &[u8]) -> Self {
        let mut has = [false; 256];
        let mut k = 0;
        while k < codes.len() {
            has[codes[k] as usize] = true;
            k += 1;
        }
        CodeSet(has)
    }
}

/// [`first_token`] of a text of one-byte characters.
pub fn first_token_of_codes(text: &[u8], delimiters: &CodeSet) -> (Range<usize>, Range<usize>) {
    let is_delimiter = |code: &u8| delimiters.0[usize::from(*code)];
    let start = text.iter().position(|code| !is_delimiter(code)).unwrap_or(text.len());
    let end = text[start..].iter().position(is_delimiter).map_or(text.len(), |len| start + len);
    (start..end, end..text.len())
}

/// `strtok`: the first run of characters that aren't `delimiters`, and the text after it, as byte ranges.
pub fn first_token(text: &str, delimiters: impl Fn(char) -> bool) -> (Range<usize>, Range<usize>) {
    let start = text.find(|c| !delimiters(c)).unwrap_or(text.len());
    let end = text[start..].find(delimiters).map_or(text.len(), |len| start + len);
    (start..end, end..text.len())
}

/// `strtok`'s delimiters where none are given: white space and the null character.
pub fn is_token_blank(c: char) -> bool {
    matches!(c, '\0' | '\t'..='\r' | ' ')
}

/// `strtrim`: white space off both ends; for char arrays null characters too.
pub fn trim(text: &str, nulls: Nulls) -> &str {
    text.trim_matches(|c| is_blank(c, nulls))
}

/// `deblank`: white space and null characters off the end.
pub fn trim_end(text: &str) -> &str {
    text.trim_end_matches(|c| is_blank(c, Nulls::Trim))
}

/// [`trim`] of ASCII characters, null characters too.
pub fn trim_codes(text: &[u8]) -> &[u8] {
    let start = text.iter().position(|code| !is_blank_code(*code)).unwrap_or(text.len());
    trim_end_of_codes(&text[start..])
}

/// [`trim_end`] of ASCII characters.
pub fn trim_end_of_codes(text: &[u8]) -> &[u8] {
    let end = text.iter().rposition(|code| !is_blank_code(*code)).map_or(0, |last| last + 1);
    &text[..end]
}

fn is_blank_code(code: u8) -> bool {
    matches!(code, b'\0' | b'\t'..=b'\r' | b' ')
}

/// Whether null characters count as white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nulls {
    /// They do: char arrays.
    Trim,
    /// They don't: strings.
    Keep,
}

fn is_blank(c: char, nulls: Nulls) -> bool {
    matches!(c, '\t'..='\r' | ' ')
        || (c == '\0' && nulls == Nulls::Trim)
        || (!c.is_ascii() && c.is_whitespace())
}

/// `strtrim` of a char matrix: the range of columns between the blank columns at both ends. Units lie by columns.
pub fn trim_columns(units: impl Fn(usize) -> u16, n_rows: usize, n_cols: usize) -> Range<usize> {
    let blank = |col: &usize| {
        (0..n_rows).all(|row| {
            char::from_u32(u32::from(units(col * n_rows + row))).is_some_and(|c| is_blank(c, Nulls::Trim))
        })
    };
    let start = (0..n_cols).find(|col| !blank(col)).unwrap_or(n_cols);
    let end = (start..n_cols).rev().find(|col| !blank(col)).map_or(start, |col| col + 1);
    start..end
}

/// `splitlines`: lines without their ends `\n`, `\r\n`, `\r`; a line end at the end of the text gives a last empty line.
pub fn lines(text: &str) -> Vec<&str> {
    split_at(text, &["\r\n", "\n", "\r"], Collapse::Each)
}
