//! Compiled patterns and their matches.

use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use fancy_regex::{Error, Regex, RegexBuilder, RuntimeError};

use super::backtrack::{Memory, NOWHERE, Outcome};
use super::program::Program;
use super::replace::Template;
use super::translate::{Translated, translate};
use super::{Options, RegexError};

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern {
    /// The pattern in the engine's dialect.
    translated: String,
    /// The engine; built when first needed where there is a program.
    regex: OnceCell<Regex>,
    /// Searches short ASCII texts.
    program: Option<Program>,
    memory: RefCell<Memory>,
    /// The program took too many steps: texts of this kind are for the engine.
    too_slow: Cell<bool>,
    n_tokens: usize,
    names: Vec<(String, usize)>,
    empty_match: bool,
    /// Replacements that this pattern was used with.
    templates: RefCell<Vec<(Box<str>, Rc<Template>)>>,
}

/// One match, in byte offsets of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The whole match.
    pub range: Range<usize>,
    /// The tokens in order; `None` for one that took no part.
    pub tokens: Vec<Option<Range<usize>>>,
}

/// Steps of backtracking after which a search gives up.
const BACKTRACK_LIMIT: usize = 20_000_000;

/// The engine is quicker on texts longer than this: it looks at many characters at a time.
const SHORT_TEXT: usize = 1024;

/// Replacements that a pattern keeps.
const MOST_TEMPLATES: usize = 8;

impl Pattern {
    /// Compiles `pattern`.
    pub fn compile(pattern: &str, options: &Options) -> Result<Pattern, RegexError> {
        let Translated { pattern, n_tokens, names } = translate(pattern, options)?;
        let program = Program::compile(&pattern, n_tokens);
        let compiled = Pattern {
            translated: pattern,
            regex: OnceCell::new(),
            program,
            memory: RefCell::default(),
            too_slow: Cell::new(false),
            n_tokens,
            names,
            empty_match: options.empty_match,
            templates: RefCell::default(),
        };
        if compiled.program.is_none() {
            compiled.regex()?;
        }
        Ok(compiled)
    }

    /// Number of tokens in the pattern.
    pub fn n_tokens(&self) -> usize {
        self.n_tokens
    }

    /// Names of tokens with the token (from 1) of each; a name may stand for several tokens.
    pub fn names(&self) -> &[(String, usize)] {
        &self.names
    }

    /// The matches in `text`, from left to right, none overlapping. Empty matches only with `emptymatch`.
    pub fn matches<'p, 't>(&'p self, text: &'t str) -> Matches<'p, 't> {
        let short = self.program.is_some() && text.len() <= SHORT_TEXT && text.is_ascii();
        Matches { pattern: self, text, short, at: Some(0) }
    }

    /// The first match.
    pub fn first(&self, text: &str) -> Result<Option<Found>, RegexError> {
        self.matches(text).next().transpose()
    }

    /// The parsed replacement.
    pub fn template(&self, text: &str) -> Rc<Template> {
        let mut templates = self.templates.borrow_mut();
        if let Some((_, template)) = templates.iter().find(|(known, _)| **known == *text) {
            return template.clone();
        }
        let template = Rc::new(Template::parse(text, self));
        if templates.len() >= MOST_TEMPLATES {
            templates.clear();
        }
        templates.push((text.into(), template.clone()));
        template
    }

    /// Appends ASCII text with all matches replaced, by a search that makes nothing but the result. `None`, with `out` as
    /// it was, where that can't be: the number of replacements otherwise.
    pub fn replace_ascii(&self, text: &[u8], replacement: &[u8], out: &mut Vec<u8>) -> Option<usize> {
        let program = self.program.as_ref().filter(|_| text.len() <= SHORT_TEXT && !self.too_slow.get())?;
        let templates = self.templates.borrow();
        let (_, template) = templates.iter().find(|(known, _)| known.as_bytes() == replacement)?;
        let memory = &mut *self.memory.borrow_mut();
        let before = out.len();
        let (mut copied, mut at, mut count) = (0, 0, 0);
        while at <= text.len() {
            match program.search(text, at, memory) {
                Outcome::Nothing => break,
                Outcome::GaveUp => {
                    self.too_slow.set(true);
                    out.truncate(before);
                    return None;
                }
                Outcome::Match { start, end } => {
                    at = if start == end { end + 1 } else { end };
                    if start == end && !self.empty_match {
                        continue;
                    }
                    out.extend_from_slice(&text[copied..start]);
                    template.expand_ascii(text, start..end, &memory.slots, out)?;
                    copied = end;
                    count += 1;
                }
            }
        }
        out.extend_from_slice(&text[copied..]);
        Some(count)
    }

    fn regex(&self) -> Result<&Regex, RegexError> {
        if let Some(regex) = self.regex.get() {
            return Ok(regex);
        }
        let regex = RegexBuilder::new(&self.translated)
            .backtrack_limit(BACKTRACK_LIMIT)
            .build()
            .map_err(|e| RegexError::Syntax(e.to_string()))?;
        Ok(self.regex.get_or_init(|| regex))
    }

    /// Looks for a match from `at` on; `short` for a text that a program may search.
    fn find_from(&self, text: &str, short: bool, at: usize, found: &mut Found) -> Result<bool, RegexError> {
        if let Some(program) = self.program.as_ref().filter(|_| short && !self.too_slow.get()) {
            let memory = &mut *self.memory.borrow_mut();
            match program.search(text.as_bytes(), at, memory) {
                Outcome::Match { start, end } => {
                    found.range = start..end;
                    found.tokens.clear();
                    let tokens = memory.slots.chunks_exact(2);
                    found
                        .tokens
                        .extend(tokens.map(|token| (token[1] != NOWHERE).then(|| token[0]..token[1])));
                    return Ok(true);
                }
                Outcome::Nothing => return Ok(false),
                Outcome::GaveUp => self.too_slow.set(true),
            }
        }
        self.find_by_engine(text, at, found)
    }

    fn find_by_engine(&self, text: &str, at: usize, found: &mut Found) -> Result<bool, RegexError> {
        let regex = self.regex()?;
        found.tokens.clear();
        if self.n_tokens == 0 {
            let whole = regex.find_from_pos(text, at).map_err(run_error)?;
            found.range = whole.as_ref().map_or(at..at, |m| m.range());
            return Ok(whole.is_some());
        }
        let Some(captures) = regex.captures_from_pos(text, at).map_err(run_error)? else {
            return Ok(false);
        };
        found.range = captures.get(0).map_or(at..at, |m| m.range());
        found.tokens.extend((1..=self.n_tokens).map(|token| captures.get(token).map(|m| m.range())));
        Ok(true)
    }
}

fn run_error(error: Error) -> RegexError {
    match error {
        Error::RuntimeError(RuntimeError::BacktrackLimitExceeded | RuntimeError::StackOverflow) => {
            RegexError::TooComplex
        }
        other => RegexError::Syntax(other.to_string()),
    }
}

/// Iterator over matches.
#[derive(Debug)]
pub struct Matches<'p, 't> {
    pattern: &'p Pattern,
    text: &'t str,
    /// A program may search the text.
    short: bool,
    /// Where the next search begins; `None` at the end.
    at: Option<usize>,
}

impl Matches<'_, '_> {
    /// Puts the next match into `found`; false at the end.
    pub fn next_into(&mut self, found: &mut Found) -> Result<bool, RegexError> {
        while let Some(at) = self.at {
            self.at = None;
            if !self.pattern.find_from(self.text, self.short, at, found)? {
                return Ok(false);
            }
            let end = found.range.end;
            if !found.range.is_empty() {
                self.at = Some(end);
                return Ok(true);
            }
            let next = self.text[end..].chars().next();
            self.at = next.map(|c| end + c.len_utf8());
            if self.pattern.empty_match {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Iterator for Matches<'_, '_> {
    type Item = Result<Found, RegexError>;

    fn next(&mut self) -> Option<Result<Found, RegexError>> {
        let mut found = Found::default();
        match self.next_into(&mut found) {
            Ok(true) => Some(Ok(found)),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random, the same ones in every run.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, n: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % n
        }

        fn pattern(&mut self, depth: usize) -> String {
            const ATOMS: [&str; 16] = [
                "a", "b", "c", ".", r"\w", r"\d", r"\s", "[ab]", "[^a]", "[^a-c]", "^", "$", r"\<", r"\>",
                "ab", "1",
            ];
            const REPEATS: [&str; 11] =
                ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{2,}", "{0,2}?", "{1,}?"];
            let mut pattern = String::new();
            for _ in 0..=self.below(3) {
                let deep = depth > 0 && self.below(3) == 0;
                match deep.then(|| self.below(3)) {
                    Some(0) => pattern += &format!("({})", self.pattern(depth - 1)),
                    Some(1) => {
                        pattern += &format!("(?:{}|{})", self.pattern(depth - 1), self.pattern(depth - 1));
                    }
                    Some(_) => {
                        pattern += &format!("({}|{})", self.pattern(depth - 1), self.pattern(depth - 1));
                    }
                    None => pattern += ATOMS[self.below(ATOMS.len())],
                }
                let position = pattern.ends_with(['^', '$', '<', '>']);
                if !position && self.below(3) == 0 {
                    pattern += REPEATS[self.below(REPEATS.len())];
                }
            }
            pattern
        }

        fn text(&mut self) -> String {
            (0..self.below(12)).map(|_| ['a', 'b', 'c', 'A', '1', ' ', '\n', '_'][self.below(8)]).collect()
        }
    }

    fn all(pattern: &Pattern, text: &str, short: bool) -> Vec<Found> {
        Matches { pattern, text, short, at: Some(0) }.collect::<Result<_, _>>().expect("terminates")
    }

    #[test]
    fn programs_find_what_the_engine_finds() {
        let mut dice = Dice(7);
        let mut programs = 0;
        for round in 0..1500 {
            let options = Options {
                ignore_case: round % 3 == 0,
                line_anchors: round % 4 == 0,
                empty_match: round % 2 == 0,
                dot: if round % 5 == 0 {
                    super::super::DotRule::ExceptNewline
                } else {
                    super::super::DotRule::All
                },
                ..Options::default()
            };
            let text = dice.pattern(2);
            let pattern = Pattern::compile(&text, &options).expect("a pattern");
            programs += usize::from(pattern.program.is_some());
            for _ in 0..6 {
                let searched = dice.text();
                let expected = all(&pattern, &searched, false);
                assert_eq!(
                    all(&pattern, &searched, true),
                    expected,
                    "{text:?} in {searched:?} with {options:?}"
                );
            }
        }
        assert!(programs > 1000, "only {programs} patterns have a program");
    }

    #[test]
    fn a_program_that_takes_too_long_gives_way() {
        let pattern = Pattern::compile("(a+)+b", &Options::default()).expect("a pattern");
        let text = "a".repeat(200);
        assert_eq!(all(&pattern, &text, true), []);
        assert!(pattern.too_slow.get());
    }
}
