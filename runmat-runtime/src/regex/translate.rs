//! From MATLAB's pattern dialect to the engine's.
//!
//! Named tokens become numbered ones, so that names may repeat and needn't suit the engine; shorthand classes are
//! ASCII; what the engine would read as syntax but MATLAB reads as text is escaped.

use super::{DotRule, Options, RegexError, WordBoundary, class};

/// A pattern in the engine's dialect.
pub(super) struct Translated {
    pub(super) pattern: String,
    /// Number of tokens.
    pub(super) n_tokens: usize,
    /// Names and the token (from 1) of each, in order.
    pub(super) names: Vec<(String, usize)>,
}

/// Translates `pattern`.
pub(super) fn translate(pattern: &str, options: &Options) -> Result<Translated, RegexError> {
    let chars: Vec<char> = pattern.chars().collect();
    let (n_tokens, names) = scan_tokens(&chars, options.free_spacing);
    let mut translator = Translator {
        cursor: Cursor { chars: &chars, at: 0 },
        out: String::new(),
        options,
        n_tokens,
        names,
        depth: 0,
    };
    translator.push_flags();
    translator.run(None)?;
    let Translator { out, names, .. } = translator;
    Ok(Translated { pattern: out, n_tokens, names })
}

/// Counts tokens and collects their names before translation: back references may point forward.
fn scan_tokens(chars: &[char], free_spacing: bool) -> (usize, Vec<(String, usize)>) {
    let (mut count, mut names, mut at) = (0, Vec::new(), 0);
    let mut in_class = None;
    while at < chars.len() {
        match (chars[at], in_class) {
            ('\\', _) => at += 1,
            ('[', None) => {
                in_class = Some(at);
                at += usize::from(chars.get(at + 1) == Some(&'^'));
                // A bracket in first place is a member.
                at += usize::from(chars.get(at + 1) == Some(&']'));
            }
            (']', Some(_)) => in_class = None,
            ('#', None) if free_spacing => at += chars[at..].iter().take_while(|c| **c != '\n').count(),
            ('(', None) => match (chars.get(at + 1), name_at(chars, at + 1)) {
                (Some('?'), Some((name, _))) => {
                    count += 1;
                    names.push((name, count));
                }
                (Some('?'), None) => at += uncounted_len(&chars[at + 1..]),
                _ => count += 1,
            },
            _ => {}
        }
        at += 1;
    }
    (count, names)
}

/// Length of what follows an opening parenthesis and holds no tokens: the number of a condition, a comment.
fn uncounted_len(chars: &[char]) -> usize {
    match (chars.get(1), chars.get(2)) {
        (Some('('), Some('?')) => 0,
        (Some('(' | '#'), _) => chars.iter().take_while(|c| **c != ')').count(),
        _ => 0,
    }
}

/// Reads `?<name>` or `?P<name>` at `at`: the name and the position after it.
fn name_at(chars: &[char], at: usize) -> Option<(String, usize)> {
    let mut at = at + 1;
    at += usize::from(chars.get(at) == Some(&'P'));
    if chars.get(at) != Some(&'<') {
        return None;
    }
    let name: String = chars[at + 1..].iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect();
    let end = at + 1 + name.chars().count();
    (!name.is_empty() && chars.get(end) == Some(&'>')).then_some((name, end + 1))
}

/// A position in the pattern.
pub(super) struct Cursor<'a> {
    chars: &'a [char],
    at: usize,
}

impl Cursor<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek();
        self.at += usize::from(c.is_some());
        c
    }

    pub(super) fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        self.at += usize::from(found);
        found
    }

    pub(super) fn skip(&mut self, count: usize) {
        self.at = (self.at + count).min(self.chars.len());
    }

    /// The next few characters, enough for any keyword.
    pub(super) fn rest(&self) -> String {
        self.chars[self.at..].iter().take(12).collect()
    }

    /// The character that an escape by code or letter stands for; the cursor stands after `letter`.
    pub(super) fn code_escape(&mut self, letter: char, in_class: bool) -> Option<char> {
        Some(match letter {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'f' => '\x0c',
            'v' => '\x0b',
            'a' => '\x07',
            'e' => '\x1b',
            'b' if in_class => '\x08',
            'x' => self.code(16, 2)?,
            'o' => self.code(8, 3)?,
            '0' => {
                self.at -= 1;
                self.code(8, 3)?
            }
            _ => return None,
        })
    }

    fn code(&mut self, radix: u32, most: usize) -> Option<char> {
        let start = self.at;
        let braced = self.eat('{');
        let most = if braced { 6 } else { most };
        let digits: String =
            self.chars[self.at..].iter().take(most).take_while(|c| c.is_digit(radix)).collect();
        self.at += digits.len();
        let closed = !braced || self.eat('}');
        let code = u32::from_str_radix(&digits, radix).ok().filter(|_| closed).and_then(char::from_u32);
        if code.is_none() {
            self.at = start;
        }
        code
    }
}

struct Translator<'a> {
    cursor: Cursor<'a>,
    out: String,
    options: &'a Options,
    n_tokens: usize,
    names: Vec<(String, usize)>,
    depth: usize,
}

/// Groups nest this deep at most, so that no pattern exhausts the stack.
const DEEPEST: usize = 200;

impl Translator<'_> {
    fn push_flags(&mut self) {
        let options = self.options;
        self.out.push_str("(?");
        for (on, letter) in [
            (options.ignore_case, 'i'),
            (options.line_anchors, 'm'),
            (options.dot == DotRule::All, 's'),
            (options.free_spacing, 'x'),
        ] {
            if on {
                self.out.push(letter);
            }
        }
        if self.out.len() == 2 {
            self.out.clear();
        } else {
            self.out.push(')');
        }
    }

    /// Translates up to the end of the pattern, or up to and with the closing parenthesis of a group.
    fn run(&mut self, opened: Option<usize>) -> Result<(), RegexError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(RegexError::TooComplex);
        }
        while let Some(c) = self.cursor.next() {
            match c {
                '\\' => self.escape()?,
                '[' => class::translate(&mut self.cursor, &mut self.out)?,
                '#' if self.options.free_spacing => while self.cursor.next().is_some_and(|c| c != '\n') {},
                '(' => self.group()?,
                ')' => {
                    if opened.is_none() {
                        return Err(RegexError::Syntax("unmatched closing parenthesis".to_owned()));
                    }
                    self.out.push(')');
                    self.depth -= 1;
                    return Ok(());
                }
                '{' if !self.is_quantifier() => self.out.push_str("\\{"),
                '{' => self.quantifier(),
                '}' | ']' => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                _ => self.out.push(c),
            }
        }
        self.depth -= 1;
        match opened {
            Some(at) => Err(RegexError::Syntax(format!("missing ) at position {at} of expression"))),
            None => Ok(()),
        }
    }

    /// True when `{` opens `{m}`, `{m,}` or `{m,n}`; the cursor stands after it.
    fn is_quantifier(&self) -> bool {
        let rest = &self.cursor.chars[self.cursor.at..];
        let digits = |from: usize| rest[from..].iter().take_while(|c| c.is_ascii_digit()).count();
        let first = digits(0);
        let after = match rest.get(first) {
            Some(',') => first + 1 + digits(first + 1),
            _ => first,
        };
        first > 0 && rest.get(after) == Some(&'}')
    }

    fn quantifier(&mut self) {
        self.out.push('{');
        while let Some(c) = self.cursor.next() {
            self.out.push(c);
            if c == '}' {
                return;
            }
        }
    }

    fn escape(&mut self) -> Result<(), RegexError> {
        let c = self.cursor.next().ok_or_else(|| RegexError::Syntax("\\ at end of pattern".to_owned()))?;
        if let Some(members) = class::shorthand(c) {
            self.out.push_str(if c.is_ascii_uppercase() { "[^" } else { "[" });
            self.out.push_str(members);
            self.out.push(']');
            return Ok(());
        }
        match c {
            '<' => self.out.push_str("\\b{start}"),
            '>' => self.out.push_str("\\b{end}"),
            'b' if self.options.boundary == WordBoundary::Boundary => self.out.push_str("\\b"),
            'b' => self.out.push_str("\\x08"),
            'B' => self.out.push_str("\\B"),
            'A' => self.out.push_str("\\A"),
            'Z' | 'z' => self.out.push_str("\\z"),
            'k' => self.named_reference()?,
            '1'..='9' => self.numbered_reference(c)?,
            _ => match self.cursor.code_escape(c, false) {
                Some(code) => push_literal(code, &mut self.out),
                None => push_literal(c, &mut self.out),
            },
        }
        Ok(())
    }

    fn named_reference(&mut self) -> Result<(), RegexError> {
        let rest = &self.cursor.chars[self.cursor.at..];
        let name: String = rest.iter().skip(1).take_while(|c| c.is_alphanumeric() || **c == '_').collect();
        let token = self.names.iter().find(|(known, _)| *known == name).map(|(_, token)| *token);
        match (rest.first(), token) {
            (Some('<'), Some(token)) => {
                self.cursor.skip(name.chars().count() + 2);
                self.reference(token);
                Ok(())
            }
            _ => Err(RegexError::Syntax(format!("reference to unknown token `{name}`"))),
        }
    }

    /// `\1` to `\9` are references; a second digit belongs to one while there are so many tokens. Three octal digits
    /// that name no token are a code.
    fn numbered_reference(&mut self, first: char) -> Result<(), RegexError> {
        let mut token = first.to_digit(10).unwrap_or(0) as usize;
        while let Some(digit) = self.cursor.peek().and_then(|c| c.to_digit(10)) {
            let longer = token * 10 + digit as usize;
            if longer > self.n_tokens {
                break;
            }
            token = longer;
            self.cursor.skip(1);
        }
        if token <= self.n_tokens {
            self.reference(token);
            return Ok(());
        }
        let octal = |c: Option<char>| c.is_some_and(|c| c.is_digit(8));
        let chars = &self.cursor.chars[self.cursor.at..];
        let three = octal(Some(first)) && octal(chars.first().copied()) && octal(chars.get(1).copied());
        self.cursor.at -= 1;
        match self.cursor.code(8, 3) {
            Some(code) if three => {
                push_literal(code, &mut self.out);
                Ok(())
            }
            _ => Err(RegexError::Syntax("reference to non-existent token".to_owned())),
        }
    }

    fn reference(&mut self, token: usize) {
        // The group keeps a digit that follows from joining the number.
        self.out.push_str(&format!("(?:\\{token})"));
    }

    /// Translates a group; the cursor stands after its opening parenthesis.
    fn group(&mut self) -> Result<(), RegexError> {
        let at = self.cursor.at;
        if !self.cursor.eat('?') {
            self.out.push('(');
            return self.run(Some(at));
        }
        if let Some((_, end)) = name_at(self.cursor.chars, self.cursor.at - 1) {
            self.cursor.at = end;
            self.out.push('(');
            return self.run(Some(at));
        }
        match self.cursor.peek() {
            Some('#') => {
                while self.cursor.next().is_some_and(|c| c != ')') {}
                Ok(())
            }
            Some('@' | '?') => Err(RegexError::Dynamic),
            Some('(') => self.conditional(at),
            Some(':' | '=' | '!' | '>' | '|') => {
                self.out.push_str("(?");
                self.out.extend(self.cursor.next());
                self.run(Some(at))
            }
            Some('<') => {
                self.cursor.skip(1);
                match self.cursor.next() {
                    Some(kind @ ('=' | '!')) => {
                        self.out.push_str("(?<");
                        self.out.push(kind);
                        self.run(Some(at))
                    }
                    _ => Err(RegexError::Syntax("token name expected".to_owned())),
                }
            }
            _ => self.flags(at),
        }
    }

    /// `(?i)`, `(?s-i:…)`.
    fn flags(&mut self, at: usize) -> Result<(), RegexError> {
        self.out.push_str("(?");
        while let Some(c) = self.cursor.next() {
            match c {
                'i' | 'm' | 's' | 'x' | '-' => self.out.push(c),
                ')' => {
                    self.out.push(')');
                    return Ok(());
                }
                ':' => {
                    self.out.push(':');
                    return self.run(Some(at));
                }
                _ => break,
            }
        }
        Err(RegexError::Syntax("unrecognized character after (?".to_owned()))
    }

    /// `(?(1)yes|no)`, `(?(name)yes|no)`, and with a look-around as condition, which the engine doesn't have: that
    /// becomes `(?:(?=a)yes|(?!a)no)`.
    fn conditional(&mut self, at: usize) -> Result<(), RegexError> {
        self.cursor.skip(1);
        if self.cursor.peek() == Some('?') {
            return self.look_conditional(at);
        }
        let condition: String =
            self.cursor.chars[self.cursor.at..].iter().take_while(|c| **c != ')').collect();
        self.cursor.skip(condition.chars().count() + 1);
        let name = condition.trim_start_matches('<').trim_end_matches('>');
        let named = self.names.iter().find(|(known, _)| known == name).map(|(_, token)| *token);
        let token = named.or_else(|| name.parse().ok()).filter(|token| (1..=self.n_tokens).contains(token));
        let Some(token) = token else {
            return Err(RegexError::Syntax("invalid condition (?(".to_owned()));
        };
        self.out.push_str(&format!("(?({token})"));
        self.run(Some(at))
    }

    fn look_conditional(&mut self, at: usize) -> Result<(), RegexError> {
        let start = self.out.len();
        self.group_as_condition(at)?;
        let condition = self.out.split_off(start);
        let negated = match condition.split_once(['=', '!']) {
            Some((head, tail)) if condition.as_bytes()[head.len()] == b'=' => format!("{head}!{tail}"),
            Some((head, tail)) => format!("{head}={tail}"),
            None => return Err(RegexError::Syntax("assertion expected after (?(".to_owned())),
        };
        self.run(Some(at))?;
        let body = self.out.split_off(start);
        let body = body.strip_suffix(')').unwrap_or(&body);
        let (yes, no) = match top_level_bar(body) {
            Some(bar) => (&body[..bar], &body[bar + 1..]),
            None => (body, ""),
        };
        self.out.push_str(&format!("(?:{condition}{yes}|{negated}{no})"));
        Ok(())
    }

    fn group_as_condition(&mut self, at: usize) -> Result<(), RegexError> {
        let rest = self.cursor.rest();
        if ["?=", "?!", "?<=", "?<!"].iter().any(|look| rest.starts_with(look)) {
            return self.group();
        }
        Err(RegexError::Syntax(format!("assertion expected at position {at}")))
    }
}

/// Position of the first `|` of a translated pattern that is in no group and no class.
fn top_level_bar(pattern: &str) -> Option<usize> {
    let (mut depth, mut in_class, mut escaped) = (0usize, 0usize, false);
    for (at, b) in pattern.bytes().enumerate() {
        if escaped {
            escaped = false;
            continue;
        }
        match b {
            b'\\' => escaped = true,
            b'[' => in_class += 1,
            b']' => in_class = in_class.saturating_sub(1),
            b'(' if in_class == 0 => depth += 1,
            b')' if in_class == 0 => depth = depth.saturating_sub(1),
            b'|' if in_class == 0 && depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

fn push_literal(c: char, out: &mut String) {
    if c.is_ascii_punctuation() {
        out.push('\\');
        out.push(c);
    } else if c.is_whitespace() || c.is_control() {
        out.push_str(&format!("\\x{{{:x}}}", u32::from(c)));
    } else {
        out.push(c);
    }
}
