//! Inputs for fuzzing: the scripts of the test cases, changed.

use std::path::Path;

use runmat_lexer::{LexOptions, Span, TokenKind, lex};

/// A small generator of random numbers.
pub(crate) struct Random(u64);

impl Random {
    /// A generator whose numbers depend on nothing but `seed`.
    pub(crate) fn new(seed: u64) -> Random {
        let mut random = Random(seed);
        // Neighbouring seeds begin alike.
        (0..4).for_each(|_| _ = random.below(2));
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// A number in `0..n`; 0 for `n` = 0.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() as usize).checked_rem(n).unwrap_or(0)
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// What opens and closes nested code.
const NESTS: &[(&str, &str)] = &[
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("[1,", "]"),
    ("f(", ")"),
    ("@() ", ""),
    ("-", ""),
    ("~", ""),
    ("", "'"),
    ("x.(", ")"),
    ("if 1, ", " end,"),
    ("for k = 1, ", " end,"),
    ("try, ", " end,"),
    ("while 0, ", " end,"),
    ("switch 1, case 1, ", " end,"),
    ("%{\n", "\n%}\n"),
];

/// Values at the edges of what is ordinary.
const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "-1",
    "7",
    "0.5",
    "1e3",
    "NaN",
    "Inf",
    "-Inf",
    "[]",
    "1i",
    "1e10",
    "2^53",
    "realmax",
    "eps",
    "int8(5)",
    "uint64(18446744073709551615)",
    "intmin('int64')",
    "single(pi)",
    "true",
    "'a'",
    "\"s\"",
    "''",
    "\"\"",
    "{}",
    "{1, 'x'}",
    "struct('a', 1)",
    "@sin",
    "1:0",
    "zeros(0, 3)",
    "[1 2; 3 4]",
    "ones(2, 2, 2)",
    "'abc'",
    "[\"a\" \"b\"]",
    "string(missing)",
    "[1+2i 3]",
    "{1, {2}}",
    "struct('a', {1, 2})",
];

const OPERATORS: &[&str] = &[
    "+", "-", "*", ".*", "/", "./", "\\", ".\\", "^", ".^", "==", "~=", "<", ">", "<=", ">=", "&", "|", "&&",
    "||", ":", ",", ";", "=", "'", ".'", " ", "+=", "++", "(", ")", "{", "}", "[", "]", ".", "@", "~",
    "...\n", "\n",
];

/// Bytes that are no character of UTF-8, or a rare one.
const BYTES: &[&[u8]] = &[
    b"\xFF",
    b"\xC3",
    b"\xE2\x82",
    b"\xF0\x9F",
    b"\x80",
    b"\0",
    b"\xEF\xBB\xBF",
    b"\x1A",
    b"\r",
    "é€𝄞".as_bytes(),
];

/// The scripts to start from.
pub(crate) struct Corpus {
    /// Each with its path.
    pub(crate) scripts: Vec<(String, String)>,
    /// Names of builtin functions.
    names: Vec<&'static str>,
}

/// A number made from a seed and a name, by which inputs and choices depend on names, not on what else is there:
/// a new test case or builtin changes few of the inputs that come from the others.
pub(crate) fn hash(seed: u64, name: &str) -> u64 {
    let mixed = |h: u64| (h ^ (h >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed(name.bytes().fold(mixed(seed ^ 0x9E37_79B9_7F4A_7C15), |h, byte| mixed(h ^ u64::from(byte))))
}

impl Corpus {
    /// All scripts below `tests`, without what they expect.
    pub(crate) fn load() -> Corpus {
        let mut scripts = Vec::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            let entries = std::fs::read_dir(folder).expect("the folder of cases is there");
            let mut paths: Vec<_> = entries.map(|entry| entry.expect("it can be read").path()).collect();
            paths.sort();
            for path in paths {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "m") {
                    let text = String::from_utf8_lossy(&std::fs::read(&path).expect("a case can be read"))
                        .into_owned();
                    let lines =
                        text.lines().filter(|line| !line.starts_with("%| ") && !line.starts_with("%@"));
                    let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().into_owned();
                    scripts.push((name, lines.fold(String::new(), |all, line| all + line + "\n")));
                }
            }
        }
        assert!(scripts.len() > 100, "too few scripts");
        Corpus { scripts, names: runmat::builtins().iter().map(|builtin| builtin.name).collect() }
    }

    fn script(&self, random: &mut Random) -> &str {
        let seed = random.next();
        let script = self.scripts.iter().min_by_key(|(name, _)| hash(seed, name));
        &script.expect("there are scripts").1
    }

    /// A script with damage of all kinds.
    pub(crate) fn broken_text(&self, script: &str, random: &mut Random) -> Vec<u8> {
        let mut text = script.as_bytes().to_vec();
        for _ in 0..=random.below(4) {
            text = match random.below(10) {
                0 => flip(random, text),
                1 => text[..random.below(text.len())].to_vec(),
                2 => splice(random, &text, random_bytes),
                3 => duplicate(random, text),
                4 => nest(random, &text),
                5 => splice(random, &text, |random| self.script(random).as_bytes().to_vec()),
                6 => splice(random, &text, |random| random.pick(OPERATORS).into()),
                _ => self.with_other_token(random, &text),
            };
        }
        text
    }

    /// A script with changes that mostly leave it a program: other operands, names and operators, statements that are
    /// repeated, gone, or come from another script.
    pub(crate) fn program(&self, script: &str, random: &mut Random) -> Vec<u8> {
        let mut text = script.to_owned();
        for _ in 0..=random.below(4) {
            text = match random.below(8) {
                0 => self.with_other_lines(random, &text),
                1 => {
                    self.replace(random, &text, is_operator, |_, random| random.pick(&OPERATORS[..23]).into())
                }
                2 | 3 => self.replace(random, &text, |kind| kind == TokenKind::Ident, Corpus::name),
                _ => self.replace(random, &text, is_operand, |_, random| random.pick(NUMBERS).into()),
            };
        }
        match random.below(8) {
            0 => self.broken_line(random, &text),
            _ => text.into_bytes(),
        }
    }

    fn name(&self, random: &mut Random) -> String {
        let short = ["x", "y", "a", "s", "c", "f", "end", "ans", "nargin"];
        if random.below(2) == 0 {
            return random.pick(&short).into();
        }
        let seed = random.next();
        let name = self.names.iter().min_by_key(|name| hash(seed, name));
        name.copied().unwrap_or("x").into()
    }

    /// One token of that kind exchanged for something else.
    fn replace(
        &self,
        random: &mut Random,
        text: &str,
        fits: impl Fn(TokenKind) -> bool,
        other: impl Fn(&Corpus, &mut Random) -> String,
    ) -> String {
        let lexed = lex(text, &LexOptions::default());
        let spans: Vec<Span> = lexed.tokens.iter().filter(|t| fits(t.kind)).map(|t| t.span).collect();
        let Some(&span) = spans.get(random.below(spans.len())) else { return text.to_owned() };
        format!("{}{}{}", &text[..span.start as usize], other(self, random), &text[span.end as usize..])
    }

    /// Lines repeated, left out, or taken from another script.
    fn with_other_lines(&self, random: &mut Random, text: &str) -> String {
        let mut lines: Vec<&str> = text.lines().collect();
        let (start, count) = (random.below(lines.len()), random.below(4));
        let end = (start + count).min(lines.len());
        match random.below(3) {
            0 => drop(lines.drain(start..end)),
            1 => {
                let again = lines[start..end].to_vec();
                let at = random.below(lines.len());
                drop(lines.splice(at..at, again));
            }
            _ => {
                let other: Vec<&str> = self.script(random).lines().collect();
                let from = random.below(other.len());
                let to = (from + 1 + count).min(other.len());
                drop(lines.splice(start..start, other[from..to].iter().copied()));
            }
        }
        lines.join("\n") + "\n"
    }

    fn broken_line(&self, random: &mut Random, text: &str) -> Vec<u8> {
        match random.below(3) {
            0 => nest(random, text.as_bytes()),
            1 => duplicate(random, text.as_bytes().to_vec()),
            _ => self.with_other_token(random, text.as_bytes()),
        }
    }

    /// One token exchanged for one of another script.
    fn with_other_token(&self, random: &mut Random, text: &[u8]) -> Vec<u8> {
        let donor = self.script(random);
        let tokens = lex(donor, &LexOptions::default()).tokens;
        let new = tokens[random.below(tokens.len())].span.text(donor);
        let text = String::from_utf8_lossy(text);
        self.replace(random, &text, |_| true, |_, _| new.to_owned()).into_bytes()
    }
}

fn is_operand(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Ident | TokenKind::Number | TokenKind::Char | TokenKind::String)
}

fn is_operator(kind: TokenKind) -> bool {
    (TokenKind::Plus as u8..=TokenKind::Colon as u8).contains(&(kind as u8))
}

fn random_bytes(random: &mut Random) -> Vec<u8> {
    random.pick(BYTES).to_vec()
}

fn flip(random: &mut Random, mut text: Vec<u8>) -> Vec<u8> {
    let (at, bit) = (random.below(text.len()), random.below(8));
    if let Some(byte) = text.get_mut(at) {
        *byte ^= 1 << bit;
    }
    text
}

/// Something put in anywhere.
fn splice(random: &mut Random, text: &[u8], what: impl Fn(&mut Random) -> Vec<u8>) -> Vec<u8> {
    let (head, tail) = text.split_at(random.below(text.len() + 1));
    [head, &what(random), tail].concat()
}

/// A slice of the text put in once more, anywhere.
fn duplicate(random: &mut Random, text: Vec<u8>) -> Vec<u8> {
    let start = random.below(text.len());
    let end = (start + random.below(80)).min(text.len());
    splice(random, &text, |_| text[start..end].to_vec())
}

/// A token in brackets or blocks, up to thousands of them.
fn nest(random: &mut Random, text: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    let (open, close) = NESTS[random.below(NESTS.len())];
    let depth = match random.below(4) {
        0 => 1 + random.below(3000),
        _ => 1 + random.below(40),
    };
    let tokens = lex(&text, &LexOptions::default()).tokens;
    let span = tokens[random.below(tokens.len())].span;
    let (start, end) = (span.start as usize, span.end as usize);
    let closes = if random.below(5) == 0 { depth / 2 } else { depth };
    let middle = format!("{}{}{}", open.repeat(depth), &text[start..end], close.repeat(closes));
    [&text[..start], &middle, &text[end..]].concat().into_bytes()
}
