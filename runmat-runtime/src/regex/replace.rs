//! Replacement texts of `regexprep`, and `regexptranslate`.

use super::RegexError;
use super::pattern::{Found, Pattern};
use crate::text::escapes::read_escape;

/// A parsed replacement.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    segments: Vec<Segment>,
}

/// A piece of a replacement.
#[derive(Clone, Debug, PartialEq)]
pub enum Segment {
    /// Text as it stands.
    Text(String),
    /// `$0` or `$&`, the match.
    Match,
    /// `$1`, `$<name>`: a token, from 1.
    Token(usize),
    /// `${expression}`: MATLAB code; tokens in it are still to be replaced.
    Expression(String),
}

/// Which matches `regexprep` replaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// Only number `n`, from 1; `once` is 1.
    Nth(usize),
}

/// Whether replacements take the case of what they replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseRule {
    /// As written.
    Keep,
    /// `preservecase`.
    Follow,
}

impl Template {
    /// Parses `text` for `pattern`. `$` with a number that no token has is text.
    pub fn parse(text: &str, pattern: &Pattern) -> Template {
        let mut parser = TemplateParser { segments: Vec::new(), text: String::new() };
        let mut rest = text;
        while let Some(at) = rest.find(['$', '\\']) {
            parser.text.push_str(&rest[..at]);
            let mark = rest.as_bytes()[at];
            rest = &rest[at + 1..];
            rest = if mark == b'\\' { parser.escape(rest) } else { parser.dollar(rest, pattern) };
        }
        parser.text.push_str(rest);
        parser.end_text();
        Template { segments: parser.segments }
    }

    /// The pieces, for callers that evaluate expressions.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// True when there are expressions to evaluate.
    pub fn has_expressions(&self) -> bool {
        self.segments.iter().any(|s| matches!(s, Segment::Expression(_)))
    }

    /// Appends the replacement of a match in ASCII text, with the tokens at `slots`: start and end of each, not within the
    /// text for one that took no part. `None` for expressions.
    pub(super) fn expand_ascii(
        &self,
        text: &[u8],
        found: std::ops::Range<usize>,
        slots: &[usize],
        out: &mut Vec<u8>,
    ) -> Option<()> {
        for segment in &self.segments {
            match segment {
                Segment::Text(literal) => out.extend_from_slice(literal.as_bytes()),
                Segment::Match => out.extend_from_slice(&text[found.clone()]),
                Segment::Token(token) => {
                    let at = 2 * (token - 1);
                    if let Some([start, end]) = slots.get(at..at + 2) {
                        out.extend_from_slice(text.get(*start..*end).unwrap_or_default());
                    }
                }
                Segment::Expression(_) => return None,
            }
        }
        Some(())
    }

    /// Appends the replacement of one match; expressions are left as text.
    pub fn expand(&self, text: &str, found: &Found, out: &mut String) {
        for segment in &self.segments {
            match segment {
                Segment::Text(literal) => out.push_str(literal),
                Segment::Match => out.push_str(&text[found.range.clone()]),
                Segment::Token(token) => out.push_str(token_text(text, found, *token)),
                Segment::Expression(code) => {
                    out.push_str("${");
                    out.push_str(code);
                    out.push('}');
                }
            }
        }
    }
}

fn token_text<'t>(text: &'t str, found: &Found, token: usize) -> &'t str {
    let range = found.tokens.get(token - 1).cloned().flatten();
    range.map_or("", |range| &text[range])
}

struct TemplateParser {
    segments: Vec<Segment>,
    text: String,
}

impl TemplateParser {
    fn end_text(&mut self) {
        if !self.text.is_empty() {
            self.segments.push(Segment::Text(std::mem::take(&mut self.text)));
        }
    }

    fn push(&mut self, segment: Segment) {
        self.end_text();
        self.segments.push(segment);
    }

    /// Reads what follows a backslash: an escape, or a character that loses its meaning.
    fn escape<'a>(&mut self, rest: &'a str) -> &'a str {
        if let Some((c, len)) = read_escape(rest.as_bytes()) {
            self.text.push(c);
            return &rest[len..];
        }
        let mut chars = rest.chars();
        self.text.push(chars.next().unwrap_or('\\'));
        chars.as_str()
    }

    /// Reads what follows a dollar sign.
    fn dollar<'a>(&mut self, rest: &'a str, pattern: &Pattern) -> &'a str {
        if let Some(after) = rest.strip_prefix(['0', '&']) {
            self.push(Segment::Match);
            return after;
        }
        if let Some((token, len)) = read_token(rest, pattern) {
            self.push(Segment::Token(token));
            return &rest[len..];
        }
        if let Some(end) = rest.strip_prefix('{').and_then(|_| closing_brace(rest)) {
            self.push(Segment::Expression(rest[1..end].to_owned()));
            return &rest[end + 1..];
        }
        self.text.push('$');
        rest
    }
}

/// `1`, `12` while there are so many tokens, `<name>`: the token and the number of bytes.
fn read_token(rest: &str, pattern: &Pattern) -> Option<(usize, usize)> {
    if let Some(named) = rest.strip_prefix('<') {
        let name = &named[..named.find('>')?];
        let (_, token) = pattern.names().iter().find(|(known, _)| known == name)?;
        return Some((*token, name.len() + 2));
    }
    let (mut token, mut len) = (0, 0);
    for digit in rest.chars().map_while(|c| c.to_digit(10)) {
        let longer = token * 10 + digit as usize;
        if longer > pattern.n_tokens() {
            break;
        }
        (token, len) = (longer, len + 1);
    }
    (token > 0).then_some((token, len))
}

fn closing_brace(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, b) in text.bytes().enumerate() {
        match b {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Appends `text` with matches of `pattern` replaced. Gives the number of replacements.
pub fn replace(
    pattern: &Pattern,
    text: &str,
    template: &Template,
    which: Which,
    case: CaseRule,
    out: &mut String,
) -> Result<usize, RegexError> {
    let (mut end, mut count) = (0, 0);
    let mut matches = pattern.matches(text);
    let mut found = Found::default();
    let mut number = 0;
    while matches.next_into(&mut found)? {
        number += 1;
        match which {
            Which::Nth(n) if number < n => continue,
            Which::Nth(n) if number > n => break,
            _ => {}
        }
        out.push_str(&text[end..found.range.start]);
        let start = out.len();
        template.expand(text, &found, out);
        if case == CaseRule::Follow {
            let replacement = out.split_off(start);
            push_in_case(&text[found.range.clone()], &replacement, out);
        }
        end = found.range.end;
        count += 1;
    }
    out.push_str(&text[end..]);
    Ok(count)
}

/// `preservecase`: upper case for upper case, lower for lower, a capital for a capital.
fn push_in_case(model: &str, text: &str, out: &mut String) {
    let mut letters = model.chars().filter(|c| c.is_alphabetic());
    let first_upper = letters.next().is_some_and(char::is_uppercase);
    let rest_upper = letters.clone().next().is_some() && letters.clone().all(char::is_uppercase);
    let rest_lower = letters.all(char::is_lowercase);
    match (first_upper, rest_upper, rest_lower) {
        (true, true, _) => out.push_str(&text.to_uppercase()),
        (true, _, true) => {
            let mut chars = text.chars();
            out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(&chars.as_str().to_lowercase());
        }
        (false, _, true) => out.push_str(&text.to_lowercase()),
        _ => out.push_str(text),
    }
}

/// `regexptranslate('escape', text)`: every character with a meaning is escaped.
pub fn escape_pattern(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '^' | '$' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `regexptranslate('wildcard', text)`: `*` and `?` as in file names.
pub fn wildcard_pattern(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '*' => out.push_str(".*"),
            '?' => out.push('.'),
            '.' => out.push_str("\\."),
            _ => out.push(c),
        }
    }
    out
}
