//! Parsed format strings of the printf family: literal runs and conversions.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::escapes::read_escape;
use super::number::{Case, MAX_FIELD, Radix, Spec};

/// What a conversion prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// `%d`, `%i`.
    Signed,
    /// `%u`.
    Unsigned,
    /// `%o`, `%x`, `%X`.
    Radix(Radix),
    /// `%f`, `%F`.
    Fixed,
    /// `%e`, `%E`.
    Exponential(Case),
    /// `%g`, `%G`.
    General(Case),
    /// `%bx`, `%bo`, `%bu` with 64 bits, `%tx`, `%to`, `%tu` with 32: the bits of a floating-point number.
    Bits {
        /// Number of bits.
        bits: u32,
        /// Base; `None` for decimal.
        radix: Option<Radix>,
    },
    /// `%c`.
    Char,
    /// `%s`.
    Text,
}

impl Conversion {
    /// True for `%s` and `%c`.
    pub fn is_text(self) -> bool {
        matches!(self, Conversion::Char | Conversion::Text)
    }
}

/// One step of a format.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// A range of the literal text.
    Literal(std::ops::Range<usize>),
    /// A conversion that takes data.
    Convert(Field),
}

/// A conversion with its field.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) conversion: Conversion,
    pub(super) spec: Spec,
    /// The width comes from the data.
    pub(super) star_width: bool,
    /// The precision comes from the data.
    pub(super) star_precision: bool,
    /// It has neither flags nor width nor precision.
    pub(super) plain: bool,
    /// `%n$…`: takes argument `n` (from 0) instead of the next datum.
    pub(super) position: Option<usize>,
}

impl Field {
    /// True with neither width nor precision.
    pub(super) fn is_bare(&self) -> bool {
        self.spec.width == 0 && self.spec.precision.is_none()
    }
}

/// Who replaces the escapes of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    /// The format does: it comes from a text without escapes of its own.
    Replace,
    /// They are replaced already: a double-quoted text of Octave's dialect.
    Keep,
}

/// A format string, parsed once.
#[derive(Clone, Debug, PartialEq)]
pub struct Format {
    pub(super) literals: String,
    pub(super) pieces: Vec<Piece>,
    /// Text of the first thing that isn't a conversion, if any: `%y`. It is printed as it stands; Octave's dialect
    /// makes it an error.
    pub invalid: Option<String>,
    /// The first unknown escape, if any. It is printed without its backslash; callers may warn.
    pub unknown_escape: Option<char>,
    converts: bool,
    positional: bool,
}

impl Format {
    /// Parses `template`. Never fails: what isn't a conversion is text, and noted.
    pub fn parse(template: &str, escapes: Escapes) -> Format {
        let mut parser = Parser {
            template,
            at: 0,
            escapes,
            literal_start: 0,
            format: Format {
                literals: String::with_capacity(template.len()),
                pieces: Vec::new(),
                invalid: None,
                unknown_escape: None,
                converts: false,
                positional: false,
            },
        };
        parser.run();
        parser.format
    }

    /// True when something takes data.
    pub fn has_conversions(&self) -> bool {
        self.converts
    }

    /// True when conversions name their arguments (`%2$s`).
    pub fn is_positional(&self) -> bool {
        self.positional
    }

    /// The conversions in order.
    pub fn conversions(&self) -> impl Iterator<Item = Conversion> + '_ {
        self.pieces.iter().filter_map(|p| match p {
            Piece::Convert(field) => Some(field.conversion),
            Piece::Literal(_) => None,
        })
    }
}

/// Formats of a session, parsed once: scripts print with the same few formats over and over.
#[derive(Debug, Default)]
pub struct FormatCache {
    formats: FxHashMap<Box<[u8]>, Rc<Format>>,
}

/// Formats that are kept before all are dropped.
const MOST_FORMATS: usize = 256;

/// Bytes of the longest format that is kept.
const LONGEST_FORMAT: usize = 1024;

impl FormatCache {
    /// The format of this text in UTF-8, if it has been parsed.
    pub fn known(&self, template: &[u8]) -> Option<Rc<Format>> {
        self.formats.get(template).cloned()
    }

    /// The parsed format, whose escapes it replaces.
    pub fn parse(&mut self, template: &str) -> Rc<Format> {
        if let Some(known) = self.known(template.as_bytes()) {
            return known;
        }
        let format = Rc::new(Format::parse(template, Escapes::Replace));
        if template.len() <= LONGEST_FORMAT {
            if self.formats.len() >= MOST_FORMATS {
                self.formats.clear();
            }
            self.formats.insert(template.as_bytes().into(), format.clone());
        }
        format
    }
}

struct Parser<'a> {
    template: &'a str,
    at: usize,
    escapes: Escapes,
    literal_start: usize,
    format: Format,
}

impl Parser<'_> {
    fn run(&mut self) {
        let bytes = self.template.as_bytes();
        while self.at < bytes.len() {
            match bytes[self.at] {
                b'%' => self.percent(),
                b'\\' if self.escapes == Escapes::Replace => self.escape(),
                _ => {
                    let len = bytes[self.at..].iter().position(|b| matches!(b, b'%' | b'\\')).unwrap_or(0);
                    let end = if len == 0 { self.run_end() } else { self.at + len };
                    self.format.literals.push_str(&self.template[self.at..end]);
                    self.at = end;
                }
            }
        }
        self.end_literal();
    }

    /// End of a run that starts with a byte of no meaning, or a backslash that is one.
    fn run_end(&self) -> usize {
        let rest = &self.template.as_bytes()[self.at + 1..];
        rest.iter()
            .position(|b| matches!(b, b'%' | b'\\'))
            .map_or(self.template.len(), |len| self.at + 1 + len)
    }

    fn escape(&mut self) {
        let rest = &self.template[self.at + 1..];
        if let Some((c, len)) = read_escape(rest.as_bytes()) {
            self.format.literals.push(c);
            self.at += 1 + len;
        } else {
            // The character itself is read as ordinary text next.
            self.at += 1;
            match rest.chars().next() {
                Some(c) => {
                    self.format.unknown_escape.get_or_insert(c);
                    self.format.literals.push(c);
                    self.at += c.len_utf8();
                }
                None => self.format.literals.push('\\'),
            }
        }
    }

    fn end_literal(&mut self) {
        let end = self.format.literals.len();
        if end > self.literal_start {
            self.format.pieces.push(Piece::Literal(self.literal_start..end));
        }
        self.literal_start = end;
    }

    fn percent(&mut self) {
        let start = self.at;
        match self.field() {
            Some(Some(field)) => {
                self.end_literal();
                self.format.converts = true;
                self.format.positional |= field.position.is_some();
                self.format.pieces.push(Piece::Convert(field));
            }
            Some(None) => self.format.literals.push('%'),
            None => {
                let text = self.template[start..].chars().take(1 + self.template[start + 1..self.at].len());
                let mut text: String = text.collect();
                if let Some(c) = self.template[self.at..].chars().next() {
                    text.push(c);
                    self.at += c.len_utf8();
                }
                self.format.literals.push_str(&text);
                self.format.invalid.get_or_insert(text);
            }
        }
    }

    fn peek(&self) -> u8 {
        self.template.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn number(&mut self) -> Option<usize> {
        let start = self.at;
        let mut value = 0usize;
        while self.peek().is_ascii_digit() {
            value = (value * 10 + usize::from(self.peek() - b'0')).min(MAX_FIELD);
            self.at += 1;
        }
        (self.at > start).then_some(value)
    }

    /// Reads from the percent sign on. `Some(None)` is a literal percent sign; `None` is nothing valid, with `at` on the
    /// offending byte.
    fn field(&mut self) -> Option<Option<Field>> {
        self.at += 1;
        let after_percent = self.at;
        let position = self.number().filter(|n| *n > 0 && self.peek() == b'$');
        self.at = if position.is_some() { self.at + 1 } else { after_percent };
        let mut spec = Spec::default();
        loop {
            match self.peek() {
                b'-' => spec.left = true,
                b'+' => spec.plus = true,
                b' ' => spec.space = true,
                b'0' => spec.zero = true,
                b'#' => spec.alt = true,
                _ => break,
            }
            self.at += 1;
        }
        let star_width = self.star();
        if !star_width {
            spec.width = self.number().unwrap_or(0);
        }
        let mut star_precision = false;
        if self.peek() == b'.' {
            self.at += 1;
            star_precision = self.star();
            if !star_precision {
                spec.precision = Some(self.number().unwrap_or(0));
            }
        }
        let conversion = match self.conversion()? {
            Some(conversion) => conversion,
            None => return Some(None),
        };
        let position = position.map(|n| n - 1);
        let plain = spec == Spec::default() && !star_width && !star_precision;
        Some(Some(Field { conversion, spec, star_width, star_precision, plain, position }))
    }

    fn star(&mut self) -> bool {
        let star = self.peek() == b'*';
        self.at += usize::from(star);
        star
    }

    fn conversion(&mut self) -> Option<Option<Conversion>> {
        let mut bits = None;
        loop {
            match self.peek() {
                b'l' | b'h' | b'L' | b'q' | b'j' | b'z' => {}
                b'b' => bits = Some(64),
                b't' => bits = Some(32),
                _ => break,
            }
            self.at += 1;
        }
        let radix = match self.peek() {
            b'o' => Some(Radix::Octal),
            b'x' => Some(Radix::Hex(Case::Lower)),
            b'X' => Some(Radix::Hex(Case::Upper)),
            _ => None,
        };
        let conversion = match (self.peek(), bits, radix) {
            (b'u', Some(bits), _) => Conversion::Bits { bits, radix: None },
            (_, Some(bits), Some(radix)) => Conversion::Bits { bits, radix: Some(radix) },
            (_, Some(_), None) => return None,
            (_, None, Some(radix)) => Conversion::Radix(radix),
            (b'd' | b'i', ..) => Conversion::Signed,
            (b'u', ..) => Conversion::Unsigned,
            (b'f' | b'F', ..) => Conversion::Fixed,
            (b'e', ..) => Conversion::Exponential(Case::Lower),
            (b'E', ..) => Conversion::Exponential(Case::Upper),
            (b'g', ..) => Conversion::General(Case::Lower),
            (b'G', ..) => Conversion::General(Case::Upper),
            (b'c', ..) => Conversion::Char,
            (b's', ..) => Conversion::Text,
            (b'%', ..) => {
                self.at += 1;
                return Some(None);
            }
            _ => return None,
        };
        self.at += 1;
        Some(Some(conversion))
    }
}
