//! Regular expressions: `regexp`, `regexpi`, `regexprep`, `regexptranslate`.

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use smallvec::SmallVec;

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray, not_text};
use crate::builtins::call::{Call, Workspace};
use crate::error::{Error, Result};
use crate::regex::columns::Columns;
use crate::regex::pattern::{Found, Pattern};
use crate::regex::replace::{CaseRule, Segment, Template, Which, escape_pattern, replace, wildcard_pattern};
use crate::regex::{Options, RegexError, WordBoundary};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;
use crate::value::structure::StructArray;

/// The error of a pattern that isn't one, or of a search that takes too long.
#[cold]
pub(super) fn pattern_error(error: RegexError) -> Error {
    match error {
        RegexError::Syntax(message) => {
            Error::new("MATLAB:regexp:invalidPattern", format!("Invalid regular expression: {message}"))
        }
        RegexError::Dynamic => {
            Error::new("MATLAB:regexp:dynamicExpression", "Dynamic expressions aren't supported in patterns.")
        }
        RegexError::TooComplex => {
            Error::new("MATLAB:regexp:tooComplex", "The regular expression is too complex for this text.")
        }
    }
}

/// One of the outputs of `regexp`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Output {
    Start,
    End,
    TokenExtents,
    Match,
    Tokens,
    Names,
    Split,
}

/// The outputs in the order in which they come where none is asked for by name.
const OUTPUTS: [Output; 7] = [
    Output::Start,
    Output::End,
    Output::TokenExtents,
    Output::Match,
    Output::Tokens,
    Output::Names,
    Output::Split,
];

impl Output {
    /// The output of that name. With `longer`, as Octave has it, more letters may follow the name.
    fn parse(word: &str, longer: bool) -> Option<Output> {
        let word = word.to_ascii_lowercase();
        let names = ["start", "end", "tokenextents", "match", "tokens", "names", "split"];
        let known = names.into_iter().find(|name| longer && word.starts_with(name));
        Some(match known.unwrap_or(&word) {
            "start" => Output::Start,
            "end" => Output::End,
            "tokenextents" => Output::TokenExtents,
            "match" => Output::Match,
            "tokens" => Output::Tokens,
            "names" => Output::Names,
            "split" => Output::Split,
            _ => return None,
        })
    }
}

/// What a search is asked for.
struct Search {
    options: Options,
    outputs: Vec<Output>,
    once: bool,
}

impl Search {
    fn parse(words: &[Value], mut options: Options, call: &mut Call<'_>) -> Result<Search> {
        let mut named = Vec::new();
        let (mut once, mut force) = (false, false);
        for (at, word) in words.iter().enumerate() {
            let Text(word) = Text::from_value(*word, at + 3, call)?;
            if word.eq_ignore_ascii_case("once") {
                once = true;
            } else if word.eq_ignore_ascii_case("forceCellOutput") {
                force = true;
            } else if let Some(output) = Output::parse(&word, false) {
                named.push(output);
            } else if options.apply(&word) || word.eq_ignore_ascii_case("warnings") {
                continue;
            } else if let Some(output) = Output::parse(&word, call.rt().dialect.is_octave) {
                named.push(output);
            } else {
                return Err(Error::new("MATLAB:regexp:badOption", format!("Unknown option '{word}'."))
                    .in_octave_named("unrecognized option"));
            }
        }
        if force {
            return Err(Error::new("MATLAB:regexp:badOption", "Unknown option 'forceCellOutput'."));
        }
        if named.len() < call.n_out().max(1) {
            let rest = OUTPUTS.into_iter().filter(|output| !named.contains(output)).collect::<Vec<_>>();
            named.extend(rest);
        }
        Ok(Search { options, outputs: named, once })
    }
}

builtin! {
    /// Matches of a regular expression.
    ///
    /// Outputs come in the order start, end, tokenExtents, match, tokens, names, split, or as words among the options say.
    /// `'once'` stops at the first match and returns it without cells. `'ignorecase'`, `'lineanchors'`, `'dotexceptnewline'`,
    /// `'freespacing'` and `'emptymatch'` change what matches.
    ///
    /// # Shapes
    /// A row with an element for each match. A cell array of texts, or of patterns, gives cell arrays of results.
    ///
    /// # Classes
    /// Parts of strings are strings.
    ///
    /// # Errors
    /// `MATLAB:regexp:invalidPattern` for what is no regular expression.
    ///
    /// # Examples
    /// ```matlab
    /// regexp('a1b22', '\d+')                     %| 2 4
    /// regexp('k=v', '(\w)=(\w)', 'match', 'once') %| k=v
    /// ```
    pub REGEXP = regexp(Any);
    forms: ["start = regexp(str, expr)", "[…] = regexp(str, expr, outputs…, options…)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=7,
    purity: Pure,
    result: Unknown,
}

fn regexp(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let options = dialect_options(call.rt());
    search(&args, options, call)
}

builtin! {
    /// Matches of a regular expression, whatever the case of letters.
    ///
    /// As `regexp` with `'ignorecase'`.
    ///
    /// # Errors
    /// `MATLAB:regexp:invalidPattern` for what is no regular expression.
    ///
    /// # Examples
    /// ```matlab
    /// regexpi('ABC', 'b')     %| 2
    /// ```
    pub REGEXPI = regexpi(Any);
    forms: ["start = regexpi(str, expr)", "[…] = regexpi(str, expr, outputs…, options…)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=7,
    purity: Pure,
    result: Unknown,
}

fn regexpi(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let options = Options { ignore_case: true, ..dialect_options(call.rt()) };
    search(&args, options, call)
}

fn dialect_options(rt: &Runtime) -> Options {
    let boundary = if rt.dialect.is_octave { WordBoundary::Boundary } else { WordBoundary::Backspace };
    Options { boundary, ..Options::default() }
}

fn search(args: &[Value], options: Options, call: &mut Call<'_>) -> Result<()> {
    let texts = Texts::parse(&args[0], 1, call)?;
    let patterns = Texts::parse(&args[1], 2, call)?;
    let search = Search::parse(&args[2..], options, call)?;
    let n_out = call.n_out().clamp(1, OUTPUTS.len());
    let wanted = &search.outputs[..n_out];
    let strings = args[0].class() == Class::String;
    let rt = call.rt();
    if !texts.is_list() && !patterns.is_list() {
        let pattern = rt.patterns.compile(patterns.get(0), &search.options).map_err(pattern_error)?;
        let matched = Matched::find(&pattern, texts.get(0), search.once)?;
        for output in wanted {
            let value = matched.result(call.rt(), *output, search.once, strings)?;
            call.output(value)?;
        }
        return Ok(());
    }
    let (n, dims) = match (texts.is_list(), patterns.is_list()) {
        (true, true) if texts.len() != patterns.len() && patterns.len() != 1 => {
            let message = "Cell arrays of text and of patterns must have the same number of elements.";
            return Err(Error::new("MATLAB:regexp:invalidInputs", message));
        }
        (true, _) => (texts.len(), texts.dims()),
        (false, _) => (patterns.len(), patterns.dims()),
    };
    let mut columns: Vec<Vec<Value>> = vec![Vec::with_capacity(n); n_out];
    for k in 0..n {
        let pick = |list: &Texts<'_>| if list.len() == 1 { 0 } else { k };
        let pattern =
            rt.patterns.compile(patterns.get(pick(&patterns)), &search.options).map_err(pattern_error)?;
        let matched = Matched::find(&pattern, texts.get(pick(&texts)), search.once)?;
        for (column, output) in columns.iter_mut().zip(wanted) {
            column.push(matched.result(rt, *output, search.once, strings)?);
        }
    }
    let cells: Vec<Value> = columns.into_iter().map(|items| rt.cell(dims.clone(), items)).collect();
    call.outputs(cells)
}

/// The texts of an input of the family.
fn text_arg(value: &Value, position: usize, call: &mut Call<'_>) -> Result<TextArray> {
    TextArray::from_value(*value, position, call).map_err(|_| {
        let message = match position {
            1 => "The 'STRING' input must be either a character vector, string array, or cell array of character vectors.",
            _ => "The 'EXPRESSION' input must be either a character vector, string array, or cell array of character vectors.",
        };
        Error::new("MATLAB:regexp:invalidInputs", message)
    })
}

/// The matches of one pattern in one text.
struct Matched<'a> {
    pattern: &'a Pattern,
    text: &'a str,
    columns: Columns,
    found: Vec<Found>,
}

impl<'a> Matched<'a> {
    fn find(pattern: &'a Rc<Pattern>, text: &'a str, once: bool) -> Result<Matched<'a>> {
        let found = match once {
            true => pattern.first(text).map_err(pattern_error)?.into_iter().collect(),
            false => {
                pattern.matches(text).collect::<std::result::Result<Vec<_>, _>>().map_err(pattern_error)?
            }
        };
        Ok(Matched { pattern, text, columns: Columns::new(text), found })
    }

    fn result(&self, rt: &mut Runtime, output: Output, once: bool, strings: bool) -> Result<Value> {
        match output {
            Output::Start => self.places(rt, once, |found| self.columns.units_before(found.range.start) + 1),
            Output::End => self.places(rt, once, |found| self.columns.units_before(found.range.end)),
            Output::TokenExtents if once => match self.found.first() {
                Some(found) => self.extents(rt, found),
                None => Ok(Value::EMPTY),
            },
            Output::TokenExtents => {
                let items =
                    self.found.iter().map(|found| self.extents(rt, found)).collect::<Result<Vec<_>>>()?;
                Ok(rt.cell_row(items))
            }
            Output::Match if once => Ok(match self.found.first() {
                Some(found) => self.part(rt, found.range.clone(), strings),
                None if strings => rt.strings(Dims::scalar(), vec![None]),
                None => Value::EMPTY_CHAR,
            }),
            Output::Match => Ok(self.list(rt, self.found.iter().map(|found| found.range.clone()), strings)),
            Output::Tokens if once => match self.found.first() {
                Some(found) => Ok(self.tokens(rt, found, once, strings)),
                None if strings => Ok(rt.strings(Dims::matrix(0, 0), Vec::new())),
                None => Ok(Value::EMPTY_CELL),
            },
            Output::Tokens => {
                let items = self.found.iter().map(|found| self.tokens(rt, found, once, strings)).collect();
                Ok(rt.cell_row(items))
            }
            Output::Names => Ok(self.names(rt, strings)),
            Output::Split => Ok(self.split(rt, strings)),
        }
    }

    fn places(&self, rt: &mut Runtime, once: bool, place: impl Fn(&Found) -> usize) -> Result<Value> {
        if self.found.is_empty() && (once || !rt.dialect.octave_display) {
            return Ok(Value::EMPTY);
        }
        let places: Vec<f64> = self.found.iter().map(|found| place(found) as f64).collect();
        rt.row(&places)
    }

    /// The tokens of a match; the whole match where the pattern has none.
    fn token_ranges(&self, rt: &Runtime, found: &Found) -> Vec<Range<usize>> {
        if rt.dialect.is_octave {
            return found.tokens.iter().flatten().cloned().collect();
        }
        if self.pattern.n_tokens() == 0 {
            return vec![found.range.clone()];
        }
        let nowhere = found.range.end..found.range.end;
        found.tokens.iter().map(|token| token.clone().unwrap_or(nowhere.clone())).collect()
    }

    fn extents(&self, rt: &mut Runtime, found: &Found) -> Result<Value> {
        let ranges = self.token_ranges(rt, found);
        let starts = ranges.iter().map(|range| self.columns.units_before(range.start) as f64 + 1.0);
        let ends = ranges.iter().map(|range| self.columns.units_before(range.end) as f64);
        let extents: Vec<f64> = starts.chain(ends).collect();
        rt.dense(&extents, Dims::matrix(ranges.len(), 2))
    }

    fn part(&self, rt: &mut Runtime, range: Range<usize>, strings: bool) -> Value {
        let text = &self.text[range];
        if strings { rt.string(text) } else { rt.char_row(text) }
    }

    fn list(&self, rt: &mut Runtime, ranges: impl Iterator<Item = Range<usize>>, strings: bool) -> Value {
        let texts: Vec<&str> = ranges.map(|range| &self.text[range]).collect();
        if strings {
            return rt
                .strings(Dims::row(texts.len()), texts.into_iter().map(|text| Some(text.into())).collect());
        }
        rt.cellstr_row(texts)
    }

    fn tokens(&self, rt: &mut Runtime, found: &Found, once: bool, strings: bool) -> Value {
        let ranges = self.token_ranges(rt, found);
        if once && rt.dialect.is_octave {
            return rt.cellstr_column(ranges.into_iter().map(|range| &self.text[range]));
        }
        self.list(rt, ranges.into_iter(), strings)
    }

    /// A struct for each match with the text of the named tokens; a scalar without fields when there are no names.
    fn names(&self, rt: &mut Runtime, strings: bool) -> Value {
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in self.pattern.names() {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let shape = rt.shape(names.iter().copied());
        let n = if names.is_empty() { self.found.len().min(1) } else { self.found.len() };
        let dims = if n == 0 { Dims::matrix(0, 0) } else { Dims::row(n) };
        let mut table = StructArray::filled(shape, dims);
        for (k, found) in self.found.iter().enumerate().take(n) {
            for (field, name) in names.iter().enumerate() {
                let tokens = self.pattern.names().iter().filter(|(n, _)| n == name);
                let range = tokens.filter_map(|(_, token)| found.tokens.get(token - 1)?.clone()).next();
                *table.slot(field, k) = self.part(rt, range.unwrap_or(0..0), strings);
            }
        }
        rt.alloc(table)
    }

    fn split(&self, rt: &mut Runtime, strings: bool) -> Value {
        let mut ranges = Vec::with_capacity(self.found.len() + 1);
        let mut start = 0;
        for found in &self.found {
            ranges.push(start..found.range.start);
            start = found.range.end;
        }
        ranges.push(start..self.text.len());
        self.list(rt, ranges.into_iter(), strings)
    }
}

builtin! {
    /// Text with matches of regular expressions replaced.
    ///
    /// `$1` in the replacement stands for a token, `$0` for the match, `${…}` for the value of an expression. `'once'` and a
    /// number say which match is replaced, `'preservecase'` keeps the case of what is replaced. Several patterns are replaced
    /// one after the other.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:regexp:invalidPattern` for what is no regular expression.
    ///
    /// # Examples
    /// ```matlab
    /// regexprep('hello', '(l+)', '<$1>')     %| he<ll>o
    /// ```
    pub REGEXPREP = regexprep(());
    forms: ["s = regexprep(str, expr, replace)", "s = regexprep(str, expr, replace, options…)"],
    inputs: 3..=usize::MAX,
    outputs: 0..=1,
    purity: Workspace,
    result: Unknown,
    quick: |rt, args| match args {
        [text, pattern, replacement] => replaced_ascii(text, pattern, replacement, rt),
        _ => None,
    },
}

fn regexprep(_: (), call: &mut Call<'_>) -> Result<()> {
    let args = call.args();
    if let [text, pattern, replacement] = args
        && let Some(value) = replaced_ascii(text, pattern, replacement, call.rt())
    {
        return call.output(value);
    }
    let texts = Texts::parse(&args[0], 1, call)?;
    let patterns = Texts::parse(&args[1], 2, call)?;
    let replacements = match Texts::parse(&args[2], 3, call) {
        Ok(texts) => texts,
        Err(_) => return Err(not_text(3)),
    };
    if replacements.len() != 1 && replacements.len() != patterns.len() {
        let message = "The number of replacements must be one or the number of patterns.";
        return Err(Error::new("MATLAB:regexp:invalidInputs", message));
    }
    let replacing = Replacing::parse(args, call)?;
    let replacement = |k: usize| replacements.get(if replacements.len() == 1 { 0 } else { k });
    match texts {
        Texts::One(text) => {
            let mut replaced: Option<String> = None;
            for k in 0..patterns.len() {
                let source = replaced.as_deref().unwrap_or(&text);
                if let Some(new) =
                    replacing.run(patterns.get(k), replacement(k), &[source], call)?.pop().flatten()
                {
                    replaced = Some(new);
                }
            }
            let value = match replaced {
                Some(new) if *new != *text => {
                    let rt = call.rt();
                    let value =
                        if args[0].class() == Class::String { rt.string(&new) } else { rt.char_row(&new) };
                    rt.give_scratch(new.into_bytes());
                    value
                }
                _ => args[0].shared(),
            };
            call.output(value)
        }
        Texts::Many(texts) => {
            let mut items = texts.items.clone();
            for k in 0..patterns.len() {
                let sources: Vec<&str> = items.iter().flatten().map(String::as_str).collect();
                let replaced = replacing.run(patterns.get(k), replacement(k), &sources, call)?;
                for (item, new) in items.iter_mut().flatten().zip(replaced) {
                    if let Some(new) = new {
                        *item = new;
                    }
                }
            }
            if items == texts.items {
                return call.output(args[0].shared());
            }
            let replaced = texts.rebuild(call.rt(), items);
            call.output(replaced)
        }
    }
}

/// The common case: an ASCII text, a pattern and a replacement that have been used before.
fn replaced_ascii(text: &Value, pattern: &Value, replacement: &Value, rt: &mut Runtime) -> Option<Value> {
    let (source, replacement) = (text.ascii()?, replacement.ascii()?);
    let pattern = rt.patterns.known(pattern.ascii()?, &dialect_options(rt))?;
    let mut out = rt.take_scratch();
    let count = pattern.replace_ascii(source, replacement, &mut out);
    let value = match count {
        Some(0) => Some(text.shared()),
        Some(_) if out == source => Some(text.shared()),
        Some(_) => Some(rt.char_utf8(&out)),
        None => None,
    };
    rt.give_scratch(out);
    value
}

/// The options of `regexprep`.
struct Replacing {
    options: Options,
    which: Which,
    case: CaseRule,
}

impl Replacing {
    fn parse(args: &[Value], call: &mut Call<'_>) -> Result<Replacing> {
        let mut options = dialect_options(call.rt());
        let (mut which, mut case) = (Which::All, CaseRule::Keep);
        for (at, option) in args.iter().enumerate().skip(3) {
            if let Some(number) = option.scalar_double().filter(|_| option.class().is_numeric()) {
                which = Which::Nth(number.max(1.0) as usize);
                continue;
            }
            let Text(word) = Text::from_value(*option, at + 1, call)?;
            match word.to_ascii_lowercase().as_str() {
                "once" => which = Which::Nth(1),
                "all" | "warnings" => {}
                "preservecase" => {
                    case = CaseRule::Follow;
                    options.ignore_case = true;
                }
                _ if options.apply(&word) => {}
                // Octave passes over `tokenize`.
                "tokenize" if call.rt().dialect.is_octave => {}
                _ => {
                    return Err(Error::new("MATLAB:regexp:badOption", format!("Unknown option '{word}'."))
                        .in_octave_named("unrecognized option"));
                }
            }
        }
        Ok(Replacing { options, which, case })
    }

    /// Each text with matches of the pattern replaced; `None` for those without a match.
    fn run(
        &self,
        pattern: &str,
        replacement: &str,
        texts: &[&str],
        call: &mut Call<'_>,
    ) -> Result<SmallVec<[Option<String>; 1]>> {
        let pattern = call.rt().patterns.compile(pattern, &self.options).map_err(pattern_error)?;
        let template = pattern.template(replacement);
        let mut replaced = SmallVec::with_capacity(texts.len());
        for text in texts {
            let mut out = String::from_utf8(call.rt().take_scratch()).unwrap_or_default();
            let count = match template.has_expressions() {
                true => replace_evaluated(&pattern, text, &template, self.which, &mut out, call)?,
                false => replace(&pattern, text, &template, self.which, self.case, &mut out)
                    .map_err(pattern_error)?,
            };
            if count == 0 {
                call.rt().give_scratch(std::mem::take(&mut out).into_bytes());
            }
            replaced.push((count > 0).then_some(out));
        }
        Ok(replaced)
    }
}

/// The texts of an argument; a single one is borrowed where it can be.
enum Texts<'a> {
    One(Cow<'a, str>),
    Many(TextArray),
}

impl<'a> Texts<'a> {
    fn parse(value: &'a Value, position: usize, call: &mut Call<'_>) -> Result<Texts<'a>> {
        match value.text() {
            Some(text) if value.is_text_scalar() => Ok(Texts::One(text)),
            _ => text_arg(value, position, call).map(Texts::Many),
        }
    }

    fn len(&self) -> usize {
        match self {
            Texts::One(_) => 1,
            Texts::Many(texts) => texts.items.len(),
        }
    }

    fn get(&self, k: usize) -> &str {
        match self {
            Texts::One(text) => text,
            Texts::Many(texts) => texts.text(k),
        }
    }

    /// Whether a cell array or several texts: the results are a cell array, too.
    fn is_list(&self) -> bool {
        match self {
            Texts::One(_) => false,
            Texts::Many(texts) => texts.form == Class::Cell || texts.items.len() != 1,
        }
    }

    fn dims(&self) -> Dims {
        match self {
            Texts::One(_) => Dims::scalar(),
            Texts::Many(texts) => texts.dims.clone(),
        }
    }
}

/// `regexprep` with `${expression}` in the replacement: tokens in it stand for texts, its value is the replacement.
fn replace_evaluated(
    pattern: &Pattern,
    text: &str,
    template: &Template,
    which: Which,
    out: &mut String,
    call: &mut Call<'_>,
) -> Result<usize> {
    let (mut end, mut count) = (0, 0);
    for (at, found) in pattern.matches(text).enumerate() {
        let found = found.map_err(pattern_error)?;
        match which {
            Which::Nth(n) if at + 1 < n => continue,
            Which::Nth(n) if at + 1 > n => break,
            _ => {}
        }
        out.push_str(&text[end..found.range.start]);
        for segment in template.segments() {
            match segment {
                Segment::Text(literal) => out.push_str(literal),
                Segment::Match => out.push_str(&text[found.range.clone()]),
                Segment::Token(token) => out.push_str(token_text(text, &found, *token)),
                Segment::Expression(code) => {
                    let code = with_tokens(code, text, &found);
                    let values = call.host().eval(&code, Workspace::Caller, 1)?;
                    let value = values.first().and_then(|value| value.text().map(|text| text.into_owned()));
                    out.push_str(&value.ok_or_else(|| {
                        let message = "The value of a replacement expression must be text.";
                        Error::new("MATLAB:regexp:dynamicExpression", message)
                    })?);
                }
            }
        }
        end = found.range.end;
        count += 1;
    }
    out.push_str(&text[end..]);
    Ok(count)
}

fn token_text<'t>(text: &'t str, found: &Found, token: usize) -> &'t str {
    found.tokens.get(token.wrapping_sub(1)).and_then(|range| range.clone()).map_or("", |range| &text[range])
}

/// The code of an expression with its tokens as char literals.
fn with_tokens(code: &str, text: &str, found: &Found) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let value = match rest[..digits].parse::<usize>() {
            Ok(0) => &text[found.range.clone()],
            Ok(token) => token_text(text, found, token),
            Err(_) => {
                out.push('$');
                continue;
            }
        };
        out.push('\'');
        out.push_str(&value.replace('\'', "''"));
        out.push('\'');
        rest = &rest[digits..];
    }
    out.push_str(rest);
    out
}

builtin! {
    /// Text made a pattern that matches it.
    ///
    /// `'escape'` takes every character as it is, `'wildcard'` reads `*` and `?` as in file names.
    ///
    /// # Errors
    /// `MATLAB:regexptranslate:badTranslationType` for another word.
    ///
    /// # Examples
    /// ```matlab
    /// regexptranslate('escape', 'a.b')       %| a\.b
    /// regexptranslate('wildcard', '*.m')     %| .*\.m
    /// ```
    pub REGEXPTRANSLATE = regexptranslate((Value, TextArray));
    forms: ["s = regexptranslate(type, str)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn regexptranslate((kind, text): (Value, TextArray), call: &mut Call<'_>) -> Result<()> {
    let Text(kind) = Text::from_value(kind, 1, call)
        .map_err(|error| error.in_octave("", "regexptranslate: operation OP must be a string"))?;
    let translate: fn(&str) -> String = match kind.to_ascii_lowercase().as_str() {
        "escape" => escape_pattern,
        "wildcard" => wildcard_pattern,
        _ => {
            let message = "Translation type must be 'escape' or 'wildcard'.";
            return Err(Error::new("MATLAB:regexptranslate:badTranslationType", message)
                .in_octave("", "regexptranslate: invalid operation OP"));
        }
    };
    let translated = text.map(call.rt(), translate);
    call.output(translated)
}
