//! JSON: texts parsed into a tree, and texts and numbers written. `NaN`, `Infinity` and `-Infinity` count as numbers.

use super::utf16;
use std::iter::Peekable;
use std::str::CharIndices;

/// How deep arrays and objects may nest.
const DEEPEST: usize = 1000;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// Values in brackets.
    Array(Vec<Json>),
    /// Named values in braces, in their order.
    Object(Vec<(String, Json)>),
}

/// Why a text isn't JSON, and where: bytes before the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Bytes before the fault.
    pub offset: usize,
    /// What is wrong, as a sentence.
    pub fault: &'static str,
}

/// Parses one value, with nothing but white space around it.
pub fn parse(text: &str) -> Result<Json, SyntaxError> {
    let mut parser = Parser { text, chars: text.char_indices().peekable(), depth: 0 };
    parser.skip_blanks();
    if parser.chars.peek().is_none() {
        return Err(parser.fault("The document is empty."));
    }
    let value = parser.value()?;
    parser.skip_blanks();
    match parser.chars.peek() {
        None => Ok(value),
        Some(_) => Err(parser.fault("The document root must not be followed by other values.")),
    }
}

struct Parser<'t> {
    text: &'t str,
    chars: Peekable<CharIndices<'t>>,
    depth: usize,
}

impl Parser<'_> {
    fn offset(&mut self) -> usize {
        self.chars.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    fn fault(&mut self, fault: &'static str) -> SyntaxError {
        SyntaxError { offset: self.offset(), fault }
    }

    fn skip_blanks(&mut self) {
        while self.chars.next_if(|(_, c)| matches!(c, ' ' | '\t' | '\n' | '\r')).is_some() {}
    }

    fn takes(&mut self, wanted: char) -> bool {
        self.skip_blanks();
        self.chars.next_if(|(_, c)| *c == wanted).is_some()
    }

    fn value(&mut self) -> Result<Json, SyntaxError> {
        self.skip_blanks();
        match self.chars.peek().map(|(_, c)| *c) {
            Some('[') => self.nested(Self::array),
            Some('{') => self.nested(Self::object),
            Some('"') => Ok(Json::Text(self.string()?)),
            Some(c) if c.is_ascii_digit() || c == '-' => self.number(),
            Some(_) => self.word(),
            None => Err(self.fault("Invalid value.")),
        }
    }

    fn nested(&mut self, parse: fn(&mut Self) -> Result<Json, SyntaxError>) -> Result<Json, SyntaxError> {
        if self.depth >= DEEPEST {
            return Err(self.fault("Arrays and objects nest too deep."));
        }
        self.depth += 1;
        self.chars.next();
        let value = parse(self);
        self.depth -= 1;
        value
    }

    fn array(&mut self) -> Result<Json, SyntaxError> {
        let mut items = Vec::new();
        if self.takes(']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value()?);
            if self.takes(']') {
                return Ok(Json::Array(items));
            }
            if !self.takes(',') {
                return Err(self.fault("Missing a comma or ']' after an array element."));
            }
        }
    }

    fn object(&mut self) -> Result<Json, SyntaxError> {
        let mut members = Vec::new();
        if self.takes('}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.skip_blanks();
            if self.chars.peek().is_none_or(|(_, c)| *c != '"') {
                return Err(self.fault("Missing a name for object member."));
            }
            let name = self.string()?;
            if !self.takes(':') {
                return Err(self.fault("Missing a colon after a name of object member."));
            }
            members.push((name, self.value()?));
            if self.takes('}') {
                return Ok(Json::Object(members));
            }
            if !self.takes(',') {
                return Err(self.fault("Missing a comma or '}' after an object member."));
            }
        }
    }

    fn word(&mut self) -> Result<Json, SyntaxError> {
        let start = self.offset();
        let words = [
            ("null", Json::Null),
            ("true", Json::Bool(true)),
            ("false", Json::Bool(false)),
            ("NaN", Json::Number(f64::NAN)),
            ("Infinity", Json::Number(f64::INFINITY)),
            ("Inf", Json::Number(f64::INFINITY)),
        ];
        let found = words.into_iter().find(|(word, _)| self.text[start..].starts_with(word));
        let (word, value) = found.ok_or_else(|| self.fault("Invalid value."))?;
        for _ in word.chars() {
            self.chars.next();
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<Json, SyntaxError> {
        let start = self.offset();
        let negative = self.chars.next_if(|(_, c)| *c == '-').is_some();
        if negative && self.text[start + 1..].starts_with("Inf") {
            self.word()?;
            return Ok(Json::Number(f64::NEG_INFINITY));
        }
        while self.chars.next_if(|(_, c)| matches!(c, '0'..='9' | '.' | 'e' | 'E' | '+' | '-')).is_some() {}
        let end = self.offset();
        let digits = &self.text[start..end];
        let plain = digits.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
        match digits.parse() {
            Ok(x) if plain && !digits.ends_with('.') => Ok(Json::Number(x)),
            _ => Err(SyntaxError { offset: start, fault: "Invalid value." }),
        }
    }

    fn string(&mut self) -> Result<String, SyntaxError> {
        self.chars.next();
        let mut units: Vec<u16> = Vec::new();
        let mut bytes = [0; 4];
        loop {
            let Some((at, c)) = self.chars.next() else {
                return Err(self.fault("Missing a closing quotation mark in string."));
            };
            match c {
                '"' => return Ok(utf16::to_text(&units)),
                '\\' => units.push(self.escape(at)?),
                c if u32::from(c) < 0x20 => {
                    return Err(SyntaxError { offset: at, fault: "Invalid character in string." });
                }
                c => units.extend(utf16::units(c.encode_utf8(&mut bytes))),
            }
        }
    }

    fn escape(&mut self, at: usize) -> Result<u16, SyntaxError> {
        let wrong = SyntaxError { offset: at, fault: "Invalid escape character in string." };
        let (place, c) = self.chars.next().ok_or(wrong)?;
        Ok(match c {
            '"' | '\\' | '/' => c as u16,
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'u' => {
                let digits = self.text.get(place + 1..place + 5).ok_or(wrong)?;
                let unit = u16::from_str_radix(digits, 16).map_err(|_| wrong)?;
                for _ in 0..4 {
                    self.chars.next();
                }
                unit
            }
            _ => return Err(wrong),
        })
    }
}

/// Appends a text in quotes.
pub fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if u32::from(c) < 0x20 => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Appends a finite number in the fewest digits that give it back.
pub fn write_number(x: f64, out: &mut String) {
    let size = x.abs();
    if x == 0.0 {
        out.push('0');
    } else if (1e-5..1e15).contains(&size) {
        out.push_str(&format!("{x}"));
    } else {
        let text = format!("{x:e}");
        match text.split_once("e-") {
            Some((digits, power)) => out.push_str(&format!("{digits}e-{power:0>2}")),
            None => out.push_str(&text.replace('e', "e+")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(x: f64) -> String {
        let mut out = String::new();
        write_number(x, &mut out);
        out
    }

    #[test]
    fn numbers_are_short() {
        for (x, text) in [(0.1, "0.1"), (-3.0, "-3"), (1e20, "1e+20"), (1.5e-7, "1.5e-07"), (-0.0, "0")] {
            assert_eq!(number(x), text);
        }
    }

    #[test]
    fn texts_parse() {
        assert_eq!(
            parse(" [1, -2.5e1,null ] "),
            Ok(Json::Array(vec![Json::Number(1.0), Json::Number(-25.0), Json::Null]))
        );
        assert_eq!(parse(r#""a\u00e4\n""#), Ok(Json::Text("aä\n".into())));
        assert_eq!(parse("[1,2").map_err(|e| e.offset), Err(4));
        assert!(parse("01x").is_err() && parse("").is_err() && parse("{\"a\":}").is_err());
        assert!(parse(&"[".repeat(5000)).is_err());
    }
}
