//! Places in source text: byte ranges, and their translation to lines and columns.

/// A half-open range of bytes, `start..end`, in one source text. A span never splits a character.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, PartialOrd, Ord)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset just past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    pub const fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// The empty range at `at`.
    pub const fn empty(at: u32) -> Span {
        Span { start: at, end: at }
    }

    /// The least range that holds both.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Length in bytes.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// True of a range without bytes.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The spanned part of `text`; empty when the span isn't one of this text.
    pub fn text(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }
}

/// A place as people count it; both from 1, columns in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode characters, from 1.
    pub column: u32,
}

/// Where the lines of a text begin: finds a place in O(log lines), plus the length of the line if the text isn't ASCII.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// Columns are byte offsets.
    ascii: bool,
}

impl LineIndex {
    /// Scans `text` once. Lines end with LF, CR or CRLF.
    pub fn new(text: &str) -> LineIndex {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, &byte) in bytes.iter().enumerate() {
            if byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) {
                starts.push(at as u32 + 1);
            }
        }
        LineIndex { starts, ascii: text.is_ascii() }
    }

    /// Number of lines, counting an empty last one.
    pub fn n_lines(&self) -> u32 {
        self.starts.len() as u32
    }

    /// Line (from 1) of the byte at `offset`.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// Line and column of `offset` in `text`, which is the text that the index was made from.
    pub fn line_column(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line(offset);
        let start = self.starts[line as usize - 1];
        if self.ascii {
            return LineColumn { line, column: offset - start + 1 };
        }
        let before = Span::new(start, offset.min(text.len() as u32)).text(text);
        let bom = u32::from(start == 0 && before.starts_with('\u{feff}'));
        LineColumn { line, column: before.chars().count() as u32 + 1 - bom }
    }

    /// The bytes of line `line` (from 1) without its end; empty for a line that isn't there.
    pub fn line_span(&self, text: &str, line: u32) -> Span {
        let Some(&start) = self.starts.get((line as usize).wrapping_sub(1)) else { return Span::default() };
        let end = self.starts.get(line as usize).copied().unwrap_or(text.len() as u32);
        let kept = Span::new(start, end).text(text).trim_end_matches(['\n', '\r']).len() as u32;
        Span::new(start, start + kept)
    }
}
