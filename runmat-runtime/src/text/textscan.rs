//! `textscan`: fields of text read over and over by a format, into columns.
//!
//! Blanks lie between fields; a delimiter or the end of a line ends one. Where delimiters are given, a line that ends early
//! leaves the rest of its row empty ([`Lines::EndRows`]), or the next line goes on with the row as in Octave
//! ([`Lines::Continue`]).

/// What the end of a line does to a row that isn't complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// Ends the row; the fields that it lacks are empty.
    EndRows,
    /// No more than a delimiter does.
    Continue,
}

/// How fields are told apart.
#[derive(Clone, Debug)]
pub struct ScanOptions {
    /// Texts between fields; none means blanks.
    pub delimiters: Vec<String>,
    /// Characters that are passed over in front of fields.
    pub whitespace: Vec<char>,
    /// Several delimiters in a row count as one.
    pub multiple_as_one: bool,
    /// The value of empty fields of numbers.
    pub empty_value: f64,
    /// Texts that count as empty fields of numbers.
    pub treat_as_empty: Vec<String>,
    /// Beginnings of comments, with their ends where they don't go to the end of the line.
    pub comments: Vec<(String, Option<String>)>,
    /// Letters that introduce exponents.
    pub exponents: Vec<char>,
    /// What line ends do.
    pub lines: Lines,
    /// Characters that end lines; a carriage return and a line feed together count as one.
    pub line_ends: Vec<char>,
    /// A row that the end of the text cuts off is filled up with empty fields.
    pub fills_last_row: bool,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A number; the letter and bits of its conversion say its class.
    Number(String),
    /// Characters up to a delimiter.
    Text,
    /// Characters in double quotes, or up to a delimiter.
    Quoted,
    /// So many characters of any kind.
    Chars,
    /// Characters of a set, or outside of it.
    Set(Vec<char>, bool),
    /// Text that must occur.
    Literal(Vec<char>),
}

/// A conversion of a format.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What it holds.
    pub kind: Kind,
    /// At most so many characters.
    pub width: Option<usize>,
    /// Digits behind the point of a number.
    pub precision: Option<usize>,
    /// Read but not kept.
    pub skipped: bool,
}

/// The values of a field that is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// Real and imaginary parts.
    Numbers(Vec<(f64, f64)>),
    /// Texts.
    Texts(Vec<String>),
}

/// What a scan found.
#[derive(Clone, Debug)]
pub struct Scanned {
    /// A column for each field that is kept.
    pub columns: Vec<Column>,
    /// Characters read.
    pub position: usize,
    /// Row and field, from 1, of text that fits no field.
    pub failed: Option<(usize, usize)>,
}

/// Takes a format apart. The error is the conversion that isn't known.
pub fn parse_format(format: &str) -> Result<Vec<Field>, String> {
    let chars: Vec<char> = format.chars().collect();
    let mut fields = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if c.is_whitespace() {
            at += 1;
        } else if c == '%' && chars.get(at + 1) != Some(&'%') {
            fields.push(conversion(&chars, &mut at)?);
        } else {
            let mut literal = Vec::new();
            while let Some(c) = chars.get(at).filter(|c| !c.is_whitespace()) {
                match (*c, chars.get(at + 1)) {
                    ('%', Some('%')) => at += 1,
                    ('%', _) => break,
                    _ => {}
                }
                literal.push(*c);
                at += 1;
            }
            fields.push(Field { kind: Kind::Literal(literal), width: None, precision: None, skipped: true });
        }
    }
    Ok(fields)
}

fn conversion(chars: &[char], at: &mut usize) -> Result<Field, String> {
    let start = *at;
    *at += 1;
    let skipped = chars.get(*at) == Some(&'*');
    *at += usize::from(skipped);
    let digits = |at: &mut usize| {
        let from = *at;
        while chars.get(*at).is_some_and(char::is_ascii_digit) {
            *at += 1;
        }
        chars[from..*at].iter().collect::<String>().parse::<usize>().ok()
    };
    let width = digits(at);
    let mut precision = None;
    if width.is_some() && chars.get(*at) == Some(&'.') {
        *at += 1;
        precision = digits(at);
    }
    let wrong = |at: usize| Err(chars[start..chars.len().min(at + 1)].iter().collect::<String>());
    let Some(letter) = chars.get(*at) else { return wrong(*at) };
    let kind = match letter {
        'f' | 'n' | 'd' | 'u' => {
            *at += 1;
            let bits = digits(at);
            let known = match letter {
                'f' => matches!(bits, None | Some(32 | 64)),
                'n' => bits.is_none(),
                _ => matches!(bits, None | Some(8 | 16 | 32 | 64)),
            };
            if !known {
                return wrong(*at - 1);
            }
            let kind = Kind::Number(format!("{letter}{}", bits.map_or_else(String::new, |b| b.to_string())));
            return Ok(Field { kind, width, precision, skipped });
        }
        's' => Kind::Text,
        'q' => Kind::Quoted,
        'c' => Kind::Chars,
        '[' => set(chars, at).ok_or_else(|| chars[start..].iter().collect::<String>())?,
        _ => return wrong(*at),
    };
    *at += 1;
    Ok(Field { kind, width, precision, skipped })
}

/// The set that begins at `at`, which is left at its closing bracket.
fn set(chars: &[char], at: &mut usize) -> Option<Kind> {
    *at += 1;
    let negated = chars.get(*at) == Some(&'^');
    *at += usize::from(negated);
    let mut members = Vec::new();
    let from = *at;
    while *at == from || chars.get(*at)? != &']' {
        match (chars.get(*at)?, chars.get(*at + 1), chars.get(*at + 2)) {
            (low, Some('-'), Some(high)) if *high != ']' => {
                members.extend(*low..=*high);
                *at += 3;
            }
            (c, ..) => {
                members.push(*c);
                *at += 1;
            }
        }
    }
    Some(Kind::Set(members, negated))
}

/// The number of numbers in the first line that holds any.
pub fn fields_of_first_line(text: &[char], options: &ScanOptions) -> usize {
    let mut scan = Scan { text, at: 0, options, n_lines: 0, separated: false };
    scan.skip_to_field(true);
    let field = Field { kind: Kind::Number("f".into()), width: None, precision: None, skipped: false };
    let mut count = 0;
    let mut behind_delimiter = false;
    while behind_delimiter || (scan.at < text.len() && !scan.at_line_end()) {
        let before = scan.at;
        if scan.field(&field).is_none() {
            break;
        }
        count += 1;
        scan.skip_blanks();
        behind_delimiter = scan.take_delimiters();
        scan.skip_blanks();
        if scan.at == before {
            break;
        }
    }
    count.max(1)
}

/// Reads `text` by `fields`, over and over up to `limit` times.
pub fn scan(text: &[char], fields: &[Field], options: &ScanOptions, limit: Option<usize>) -> Scanned {
    let columns = fields.iter().filter(|field| !field.skipped).map(|field| match field.kind {
        Kind::Number(_) => Column::Numbers(Vec::new()),
        _ => Column::Texts(Vec::new()),
    });
    let mut found = Scanned { columns: columns.collect(), position: 0, failed: None };
    let mut scan = Scan { text, at: 0, options, n_lines: 0, separated: false };
    let mut row = 0;
    // Where lines don't end rows, the limit counts lines too.
    let within = |count: usize| limit.is_none_or(|limit| count < limit);
    let counts_lines = options.lines == Lines::Continue;
    while within(row) && (!counts_lines || within(scan.n_lines)) && !fields.is_empty() {
        let before = scan.at;
        scan.skip_to_field(options.lines == Lines::EndRows || row == 0);
        if scan.at >= text.len() || !scan.row(fields, row, &mut found) || scan.at == before {
            break;
        }
        row += 1;
    }
    found.position = scan.at;
    found
}

struct Scan<'t> {
    text: &'t [char],
    at: usize,
    options: &'t ScanOptions,
    /// Line ends passed over.
    n_lines: usize,
    /// A delimiter or line end stands right behind the last field.
    separated: bool,
}

impl Scan<'_> {
    /// One row; false when it is the last.
    fn row(&mut self, fields: &[Field], row: usize, found: &mut Scanned) -> bool {
        let mut column = 0;
        let mut ended = false;
        for (k, field) in fields.iter().enumerate() {
            if k > 0 && self.at >= self.text.len() && !ended {
                let complete = fields[k..].iter().all(|field| matches!(field.kind, Kind::Literal(_)));
                let pads = self.options.fills_last_row
                    || (self.options.lines == Lines::EndRows && !self.options.delimiters.is_empty());
                if complete || !(pads || self.separated) {
                    return complete;
                }
                ended = true;
            }
            if let (Kind::Literal(_), true) = (&field.kind, !ended) {
                self.skip_blanks();
                // A line that ends before a literal leaves the rest of the row empty.
                ended = self.at_line_end() && k > 0;
            }
            let value = match ended {
                true => self.empty(field),
                false => self.field(field),
            };
            let Some(value) = value else {
                found.failed = Some((row + 1, k + 1));
                return false;
            };
            if !field.skipped {
                match (&mut found.columns[column], value) {
                    (Column::Numbers(numbers), Value::Number(re, im)) => numbers.push((re, im)),
                    (Column::Texts(texts), Value::Text(text)) => texts.push(text),
                    _ => {}
                }
                column += 1;
            }
            let last = k + 1 == fields.len();
            if ended && last && self.at_line_end() {
                self.take_line_end();
            }
            if !ended && (last || !matches!(field.kind, Kind::Literal(_))) {
                ended = self
                    .separate(last, matches!(fields.get(k + 1), Some(Field { kind: Kind::Literal(_), .. })));
            }
        }
        true
    }

    /// Passes over what separates two fields. True when the line, and with it the row, has ended early.
    fn separate(&mut self, last: bool, before_literal: bool) -> bool {
        self.skip_blanks();
        self.separated = false;
        if before_literal {
            return false;
        }
        if self.take_delimiters() {
            self.separated = true;
            return false;
        }
        if !self.at_line_end() {
            return false;
        }
        let ends_rows = self.options.lines == Lines::EndRows && !self.options.delimiters.is_empty();
        if ends_rows && !last {
            return true;
        }
        self.take_line_end();
        self.separated = true;
        if self.options.multiple_as_one {
            self.skip_blanks();
            self.take_delimiters();
        }
        false
    }

    /// Passes over a delimiter, or several where they count as one.
    fn take_delimiters(&mut self) -> bool {
        let mut taken = false;
        while let Some(len) = self.delimiter() {
            self.at += len;
            taken = true;
            if !self.options.multiple_as_one {
                break;
            }
            self.skip_blanks();
            if self.options.lines == Lines::Continue && self.at_line_end() {
                self.take_line_end();
                self.skip_blanks();
            }
        }
        taken
    }

    /// The length of the delimiter that begins here.
    fn delimiter(&self) -> Option<usize> {
        let lengths = self.options.delimiters.iter().filter(|delimiter| self.begins(delimiter));
        lengths.map(|delimiter| delimiter.chars().count()).filter(|len| *len > 0).max()
    }

    fn begins(&self, word: &str) -> bool {
        let mut at = self.at;
        word.chars().all(|c| {
            at += 1;
            self.text.get(at - 1) == Some(&c)
        })
    }

    fn at_line_end(&self) -> bool {
        self.text.get(self.at).is_some_and(|c| self.options.line_ends.contains(c))
    }

    fn take_line_end(&mut self) {
        let is_pair = self.text.get(self.at) == Some(&'\r') && self.text.get(self.at + 1) == Some(&'\n');
        self.at += if is_pair { 2 } else { 1 };
        self.n_lines += 1;
    }

    /// Passes over blanks and comments.
    fn skip_blanks(&mut self) {
        loop {
            match self.text.get(self.at) {
                Some(c) if self.options.whitespace.contains(c) && self.delimiter().is_none() => self.at += 1,
                Some(_) => {
                    let found = self.options.comments.iter().find(|(start, _)| self.begins(start));
                    let Some((_, end)) = found else { return };
                    let opens_line = self.at == 0 || self.options.line_ends.contains(&self.text[self.at - 1]);
                    while self.at < self.text.len() {
                        match end {
                            None if self.at_line_end() => break,
                            Some(end) if self.begins(end) => {
                                self.at += end.chars().count();
                                break;
                            }
                            _ => self.at += 1,
                        }
                    }
                    // A line of a comment alone is no line.
                    if opens_line && end.is_none() && self.at_line_end() {
                        self.take_line_end();
                    }
                }
                None => return,
            }
        }
    }

    /// Passes over blanks in front of a row, and over empty lines.
    fn skip_to_field(&mut self, lines: bool) {
        self.skip_blanks();
        while lines && self.at_line_end() {
            self.take_line_end();
            self.skip_blanks();
        }
        if self.options.multiple_as_one {
            self.take_delimiters();
            self.skip_blanks();
        }
    }

    fn ends_field(&self) -> bool {
        self.at >= self.text.len() || self.at_line_end() || self.delimiter().is_some()
    }

    fn empty(&self, field: &Field) -> Option<Value> {
        match field.kind {
            Kind::Number(_) => Some(Value::Number(self.options.empty_value, 0.0)),
            _ => Some(Value::Text(String::new())),
        }
    }

    fn field(&mut self, field: &Field) -> Option<Value> {
        let most = field.width.unwrap_or(usize::MAX);
        match &field.kind {
            Kind::Literal(literal) => {
                self.skip_blanks();
                if !self.text[self.at..].starts_with(literal) && self.take_delimiters() {
                    self.skip_blanks();
                }
                if !self.text[self.at..].starts_with(literal) {
                    return None;
                }
                self.at += literal.len();
                Some(Value::Text(String::new()))
            }
            Kind::Number(_) => {
                self.skip_blanks();
                if let Some(len) = self.word_for_empty() {
                    self.at += len;
                    return self.empty(field);
                }
                if self.ends_field() {
                    return self.empty(field);
                }
                self.number(field.width, field.precision).map(|(re, im)| Value::Number(re, im))
            }
            Kind::Chars => {
                let len = field.width.unwrap_or(1).min(self.text.len() - self.at);
                let text = self.text[self.at..self.at + len].iter().collect();
                self.at += len;
                Some(Value::Text(text))
            }
            Kind::Set(members, negated) => {
                if members.iter().all(|c| !self.options.whitespace.contains(c)) {
                    self.skip_blanks();
                }
                let text = self.taken(most, |_, c| members.contains(&c) != *negated);
                Some(Value::Text(text))
            }
            Kind::Quoted => {
                self.skip_blanks();
                match self.text.get(self.at) {
                    Some('"') => Some(Value::Text(self.quoted())),
                    _ => Some(Value::Text(self.plain(most))),
                }
            }
            Kind::Text => {
                self.skip_blanks();
                Some(Value::Text(self.plain(most)))
            }
        }
    }

    /// Characters up to the end of the field.
    fn plain(&mut self, most: usize) -> String {
        let by_blanks = self.options.delimiters.is_empty();
        self.taken(most, |scan, c| {
            !scan.ends_field() && (!by_blanks || !scan.options.whitespace.contains(&c))
        })
    }

    fn taken(&mut self, most: usize, wanted: impl Fn(&Self, char) -> bool) -> String {
        let mut text = String::new();
        let mut count = 0;
        while let Some(c) = self.text.get(self.at).copied() {
            if count >= most || !wanted(self, c) {
                break;
            }
            text.push(c);
            self.at += 1;
            count += 1;
        }
        text
    }

    fn quoted(&mut self) -> String {
        self.at += 1;
        let mut text = String::new();
        while let Some(c) = self.text.get(self.at).copied() {
            self.at += 1;
            match (c, self.text.get(self.at)) {
                ('"', Some('"')) => self.at += 1,
                ('"', _) => break,
                _ => {}
            }
            text.push(c);
        }
        text
    }

    /// The length of a word here that counts as empty.
    fn word_for_empty(&self) -> Option<usize> {
        self.options.treat_as_empty.iter().find(|word| self.begins(word)).and_then(|word| {
            let len = word.chars().count();
            let behind = Scan {
                text: self.text,
                at: self.at + len,
                options: self.options,
                n_lines: 0,
                separated: false,
            };
            let blank = self.text.get(self.at + len).is_some_and(|c| self.options.whitespace.contains(c));
            (behind.ends_field() || blank).then_some(len)
        })
    }

    /// A real or complex number.
    fn number(&mut self, width: Option<usize>, precision: Option<usize>) -> Option<(f64, f64)> {
        let end = width.map_or(self.text.len(), |width| self.text.len().min(self.at + width));
        let Some((first, len)) = self.real(self.at, end, precision) else {
            // The imaginary unit alone.
            let signed = usize::from(matches!(self.text.get(self.at), Some('+' | '-')));
            let unit = self.text.get(self.at + signed).filter(|c| matches!(c, 'i' | 'j'));
            unit.filter(|_| self.at + signed < end)?;
            let sign = if self.text[self.at] == '-' { -1.0 } else { 1.0 };
            self.at += signed + 1;
            return Some((0.0, sign));
        };
        let mut at = self.at + len;
        if at < end && matches!(self.text[at], 'i' | 'j') {
            self.at = at + 1;
            return Some((0.0, first));
        }
        let mut imaginary = 0.0;
        if at < end
            && matches!(self.text[at], '+' | '-')
            && let Some((second, len)) = self.real(at, end, precision)
            && at + len < end
            && matches!(self.text[at + len], 'i' | 'j')
        {
            imaginary = second;
            at += len + 1;
        }
        self.at = at;
        Some((first, imaginary))
    }

    /// A real number at a place, with its length.
    fn real(&self, start: usize, end: usize, precision: Option<usize>) -> Option<(f64, usize)> {
        let text = &self.text[start..end];
        let signed = usize::from(matches!(text.first(), Some('+' | '-')));
        let sign = if text.first() == Some(&'-') { -1.0 } else { 1.0 };
        let word = |word: &str| {
            let letters = text.iter().skip(signed).take(word.len());
            letters.map(char::to_ascii_lowercase).eq(word.chars())
        };
        for (name, x) in [("inf", f64::INFINITY), ("nan", f64::NAN), ("na", f64::NAN)] {
            if word(name) {
                return Some((sign * x, signed + name.len()));
            }
        }
        let run = |from: usize| text[from..].iter().take_while(|c| c.is_ascii_digit()).count();
        let whole = run(signed);
        let mut at = signed + whole;
        let mut digits: String = text[..at].iter().collect();
        let mut fraction = 0;
        if text.get(at) == Some(&'.') {
            let available = run(at + 1);
            fraction = available.min(precision.unwrap_or(usize::MAX));
            digits.extend(&text[at..=at + fraction]);
            // Octave reads on to the field's width and rounds.
            if self.options.lines == Lines::Continue && fraction < available {
                let all: String = text[..=at + available].iter().collect();
                let rounded = format!("{:.fraction$}", all.parse::<f64>().ok()?);
                return Some((rounded.parse().ok()?, at + 1 + available));
            }
            at += 1 + fraction;
        }
        if whole + fraction == 0 {
            return None;
        }
        if text.get(at).is_some_and(|c| self.options.exponents.contains(c)) {
            let signed = usize::from(matches!(text.get(at + 1), Some('+' | '-')));
            let power = run((at + 1 + signed).min(text.len()));
            if power > 0 {
                digits.push('e');
                digits.extend(&text[at + 1..at + 1 + signed + power]);
                at += 1 + signed + power;
            }
        }
        digits.parse().ok().map(|x| (x, at))
    }
}

enum Value {
    Number(f64, f64),
    Text(String),
}
