//! The engine of `sscanf` and `fscanf`: a format run over text until either ends or they don't match.
//!
//! Numbers come out as doubles; characters as their codes when the format also reads numbers, as text otherwise.

use super::escapes::unescape;
use super::parse_number::read_float;
use super::utf16;

/// A parsed scan format.
#[derive(Clone, Debug, PartialEq)]
pub struct ScanFormat {
    items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
enum Item {
    /// Any run of white space, also an empty one.
    Blanks,
    Literal(char),
    Field {
        kind: Field,
        skip: bool,
        width: usize,
    },
}

#[derive(Clone, Debug, PartialEq)]
enum Field {
    Integer { radix: Option<u32> },
    Float,
    Text,
    Chars,
    Set { negated: bool, ranges: Vec<(char, char)> },
}

impl Field {
    fn is_text(&self) -> bool {
        matches!(self, Field::Text | Field::Chars | Field::Set { .. })
    }
}

/// What a scan found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scanned {
    /// Values in order; characters as UTF-16 codes.
    pub values: Vec<f64>,
    /// True when only text was asked for: the result is a char array.
    pub text: bool,
    /// Number of conversions that stored something.
    pub count: usize,
    /// Bytes of the input that were read.
    pub consumed: usize,
    /// True when the scan ended because the input didn't match the format.
    pub mismatch: bool,
}

impl ScanFormat {
    /// Parses `format`; escapes are replaced. `None` when it holds something that isn't a conversion.
    pub fn parse(format: &str) -> Option<ScanFormat> {
        let text = unescape(format);
        let mut chars = text.chars().peekable();
        let mut items = Vec::new();
        while let Some(c) = chars.next() {
            if c.is_whitespace() {
                if items.last() != Some(&Item::Blanks) {
                    items.push(Item::Blanks);
                }
            } else if c != '%' {
                items.push(Item::Literal(c));
            } else if chars.next_if_eq(&'%').is_some() {
                items.push(Item::Blanks);
                items.push(Item::Literal('%'));
            } else {
                items.push(parse_field(&mut chars)?);
            }
        }
        Some(ScanFormat { items })
    }

    /// True when every stored conversion is textual and there is one.
    pub fn is_text(&self) -> bool {
        let mut stored = self.items.iter().filter_map(|item| match item {
            Item::Field { kind, skip: false, .. } => Some(kind.is_text()),
            _ => None,
        });
        stored.clone().next().is_some() && stored.all(|text| text)
    }

    /// Scans `input`, storing `limit` values at most. Linear in the input.
    pub fn scan(&self, input: &str, limit: usize) -> Scanned {
        let mut scan =
            Scan { input, at: 0, limit, found: Scanned { text: self.is_text(), ..Scanned::default() } };
        let fields = self.items.iter().any(|item| matches!(item, Item::Field { .. }));
        loop {
            let before = scan.at;
            for item in &self.items {
                if !scan.item(item) {
                    scan.found.consumed = scan.at;
                    return scan.found;
                }
            }
            if !fields || scan.at == before {
                scan.found.consumed = scan.at;
                return scan.found;
            }
        }
    }

    /// Number of conversions that store something.
    pub fn stored_count(&self) -> usize {
        self.items.iter().filter(|item| matches!(item, Item::Field { skip: false, .. })).count()
    }

    /// Runs the format once; what each conversion stored, up to the first that doesn't match.
    pub fn scan_each(&self, input: &str) -> Vec<Scanned> {
        let mut scan = Scan { input, at: 0, limit: usize::MAX, found: Scanned::default() };
        let mut pieces = Vec::new();
        for item in &self.items {
            if !scan.item(item) {
                break;
            }
            if let Item::Field { kind, skip: false, .. } = item {
                let found = std::mem::take(&mut scan.found);
                pieces.push(Scanned { text: kind.is_text(), consumed: scan.at, ..found });
            }
        }
        pieces
    }
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn parse_field(chars: &mut Chars) -> Option<Item> {
    let skip = chars.next_if_eq(&'*').is_some();
    let mut width = 0usize;
    while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
        width = width.saturating_mul(10).saturating_add(digit as usize);
        chars.next();
    }
    if chars.next_if_eq(&'.').is_some() {
        // MATLAB accepts a precision (`%5.2f`) and ignores it here.
        while chars.next_if(char::is_ascii_digit).is_some() {}
    }
    while chars.next_if(|c| matches!(c, 'l' | 'h' | 'L')).is_some() {}
    let kind = match chars.next()? {
        'd' | 'u' => Field::Integer { radix: Some(10) },
        'i' => Field::Integer { radix: None },
        'x' | 'X' => Field::Integer { radix: Some(16) },
        'o' => Field::Integer { radix: Some(8) },
        'f' | 'e' | 'g' | 'E' | 'G' => Field::Float,
        's' => Field::Text,
        'c' => Field::Chars,
        '[' => parse_set(chars)?,
        _ => return None,
    };
    Some(Item::Field { kind, skip, width })
}

fn parse_set(chars: &mut Chars) -> Option<Field> {
    let negated = chars.next_if_eq(&'^').is_some();
    let mut ranges: Vec<(char, char)> = Vec::new();
    // A closing bracket in first place is a member.
    if chars.next_if_eq(&']').is_some() {
        ranges.push((']', ']'));
    }
    loop {
        let from = chars.next()?;
        if from == ']' {
            return Some(Field::Set { negated, ranges });
        }
        let mut ahead = chars.clone();
        match (ahead.next(), ahead.next()) {
            (Some('-'), Some(to)) if to != ']' => {
                ranges.push((from, to));
                chars.next();
                chars.next();
            }
            _ => ranges.push((from, from)),
        }
    }
}

struct Scan<'a> {
    input: &'a str,
    at: usize,
    limit: usize,
    found: Scanned,
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        &self.input[self.at..]
    }

    fn skip_blanks(&mut self) {
        self.at = self.input.len() - self.rest().trim_start().len();
    }

    /// Runs one item; false ends the scan.
    fn item(&mut self, item: &Item) -> bool {
        match item {
            Item::Blanks => {
                self.skip_blanks();
                true
            }
            Item::Literal(c) => match self.rest().strip_prefix(*c) {
                Some(_) => {
                    self.at += c.len_utf8();
                    true
                }
                None => {
                    self.found.mismatch = !self.rest().is_empty();
                    false
                }
            },
            Item::Field { kind, skip, width } => {
                if !*skip && self.found.values.len() >= self.limit {
                    return false;
                }
                let width = if *width == 0 { usize::MAX } else { *width };
                let read = if kind.is_text() {
                    self.read_text(kind, *skip, width)
                } else {
                    self.read_number(kind, *skip, width)
                };
                if !read {
                    self.found.mismatch = !self.rest().is_empty();
                }
                read
            }
        }
    }

    fn read_number(&mut self, kind: &Field, skip: bool, width: usize) -> bool {
        self.skip_blanks();
        let rest = self.rest().as_bytes();
        let field = &rest[..rest.len().min(width)];
        let read = match kind {
            Field::Integer { radix } => read_integer(field, *radix),
            _ => read_float(field),
        };
        let Some((value, len)) = read else { return false };
        self.at += len;
        if !skip {
            self.found.values.push(value);
            self.found.count += 1;
        }
        true
    }

    fn read_text(&mut self, kind: &Field, skip: bool, width: usize) -> bool {
        if *kind == Field::Text {
            self.skip_blanks();
        }
        let rest = self.rest();
        let len = match kind {
            Field::Chars => prefix_len(rest, if width == usize::MAX { 1 } else { width }, |_| true),
            Field::Set { negated, ranges } => {
                let member = |c| ranges.iter().any(|(from, to)| (*from..=*to).contains(&c));
                prefix_len(rest, width, |c| member(c) != *negated)
            }
            _ => prefix_len(rest, width, |c| !c.is_whitespace()),
        };
        if len == 0 {
            return false;
        }
        self.at += len;
        if !skip {
            let room = self.limit - self.found.values.len();
            self.found.values.extend(utf16::units(&rest[..len]).take(room).map(f64::from));
            self.found.count += 1;
        }
        true
    }
}

fn prefix_len(text: &str, most: usize, keep: impl Fn(char) -> bool) -> usize {
    text.chars().take(most).take_while(|c| keep(*c)).map(char::len_utf8).sum()
}

/// Reads an integer; `None` for the radix finds it from the prefix, as C's `%i` does.
fn read_integer(text: &[u8], radix: Option<u32>) -> Option<(f64, usize)> {
    let sign = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let mut at = sign;
    let hex_prefix = text.len() > at + 2
        && text[at] == b'0'
        && matches!(text[at + 1], b'x' | b'X')
        && text[at + 2].is_ascii_hexdigit();
    let radix = match radix {
        None | Some(16) if hex_prefix => {
            at += 2;
            16
        }
        None if text.get(at) == Some(&b'0') => 8,
        None => 10,
        Some(radix) => radix,
    };
    let start = at;
    let mut value = 0f64;
    let mut exact = 0u64;
    while let Some(digit) = text.get(at).and_then(|b| char::from(*b).to_digit(radix)) {
        exact = exact.wrapping_mul(u64::from(radix)).wrapping_add(u64::from(digit));
        value = value * f64::from(radix) + f64::from(digit);
        at += 1;
    }
    if at == start {
        return None;
    }
    // Up to 2^53 the sum in doubles is exact; up to 2^64 the integer rounds once.
    let value = if value < 1.8e19 { exact as f64 } else { value };
    Some((if text[0] == b'-' { -value } else { value }, at))
}

/// The size argument of `sscanf` and `fscanf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanSize {
    /// `Inf` or none: a column of all values.
    All,
    /// `n`: a column of at most `n`.
    Column(usize),
    /// `[m n]`; `None` stands for `Inf`.
    Matrix(usize, Option<usize>),
}

impl ScanSize {
    /// The most values that fit.
    pub fn limit(self) -> usize {
        match self {
            ScanSize::All | ScanSize::Matrix(_, None) => usize::MAX,
            ScanSize::Column(n) => n,
            ScanSize::Matrix(m, Some(n)) => m.saturating_mul(n),
        }
    }

    /// Size of the result, which zeros behind `scanned.values` fill. Text without a size is a row; no values at all are
    /// 0-by-0.
    pub fn shape(self, scanned: &Scanned) -> [usize; 2] {
        let len = scanned.values.len();
        match self {
            _ if len == 0 => [0, 0],
            ScanSize::Matrix(m, _) => [m, len.div_ceil(m.max(1))],
            _ if scanned.text => [1, len],
            _ => [len, 1],
        }
    }
}
