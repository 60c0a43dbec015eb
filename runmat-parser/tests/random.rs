//! Whatever comes in: no panic, the same tree each time, and the order that `ast` promises.

use proptest::prelude::*;
use runmat_lexer::{Dialect, Interner, SourceText};
use runmat_parser::ast::{ExprId, ExprKind, Tree};
use runmat_parser::{ParseOptions, dump, parse, parse_bytes};

const PIECES: [&str; 104] = [
    "x",
    "y",
    "f",
    "1",
    "2.5",
    ".5",
    "3i",
    "0x1F",
    "'a'",
    "\"b\"",
    "'",
    "\"",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    "\n",
    " ",
    " ",
    " ",
    "\t",
    "+",
    "-",
    "*",
    ".*",
    "/",
    "./",
    "\\",
    "^",
    ".^",
    ".'",
    "<",
    "<=",
    "==",
    "~=",
    "&",
    "|",
    "&&",
    "||",
    "~",
    "!",
    ":",
    "=",
    "+=",
    "++",
    "--",
    "@",
    "?",
    ".",
    "...\n",
    "%c\n",
    "#c\n",
    "%{\n",
    "%}\n",
    "break",
    "case",
    "catch",
    "classdef",
    "continue",
    "else",
    "elseif",
    "end",
    "for",
    "function",
    "global",
    "if",
    "otherwise",
    "parfor",
    "persistent",
    "return",
    "spmd",
    "switch",
    "try",
    "while",
    "arguments",
    "properties",
    "methods",
    "events",
    "enumeration",
    "do",
    "until",
    "unwind_protect",
    "unwind_protect_cleanup",
    "endif",
    "endfunction",
    "import a.*",
    "hold on",
    "x -1\n",
    "x = 1;\n",
    "@(x)",
    "\r\n",
    "$",
    "é",
    "\u{a0}",
    "_z",
    "1e",
    "\0",
    "function f(x)\n",
    "classdef C < handle\n",
    "methods\n",
];

fn dumped(text: &str, dialect: Dialect) -> String {
    let source = SourceText::new("random.m", text);
    let mut interner = Interner::new();
    let parsed = parse(&source, &mut interner, &ParseOptions { dialect, is_variable: None });
    check_order(&parsed.tree, text);
    for found in &parsed.diagnostics {
        assert!(
            !found.message.is_empty()
                && text.get(found.span.start as usize..found.span.end as usize).is_some()
        );
    }
    dump::ast(&source, &parsed.tree, &interner)
}

/// Operands lie before the expressions that hold them, and spans are spans of the text.
fn check_order(tree: &Tree, text: &str) {
    for (index, expr) in tree.exprs.iter().enumerate() {
        assert!(text.get(expr.span.start as usize..expr.span.end as usize).is_some(), "{expr:?}");
        for operand in operands(tree, ExprId::new(index)) {
            assert!(operand.index() < index, "{operand:?} is an operand of {index}");
        }
    }
}

fn operands(tree: &Tree, expr: ExprId) -> Vec<ExprId> {
    match tree[expr].kind {
        ExprKind::Group(inner) => vec![inner],
        ExprKind::Unary { operand, .. } | ExprKind::Postfix { operand, .. } => vec![operand],
        ExprKind::Binary { left, right, .. } | ExprKind::ShortCircuit { left, right, .. } => {
            vec![left, right]
        }
        ExprKind::Range { start, step, stop } => {
            [Some(start), step, Some(stop)].into_iter().flatten().collect()
        }
        ExprKind::Matrix { rows } | ExprKind::Cell { rows } => {
            tree[rows].iter().flat_map(|row| tree[row.elements].iter().copied()).collect()
        }
        ExprKind::Index { base, args } | ExprKind::Brace { base, args } => {
            let mut all = tree[args].to_vec();
            all.push(base);
            all
        }
        ExprKind::Field { base, .. } => vec![base],
        ExprKind::DynamicField { base, name } => vec![base, name],
        ExprKind::NameValue { value, .. } => vec![value],
        ExprKind::Anonymous { body, .. } => vec![body],
        ExprKind::Super { object, .. } => object.into_iter().collect(),
        ExprKind::Increment { target, .. } => vec![target],
        ExprKind::Assign { target, value, .. } => vec![target, value],
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn token_soup(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..60)) {
        let text = pieces.concat();
        for dialect in [Dialect::MATLAB, Dialect::OCTAVE] {
            prop_assert_eq!(dumped(&text, dialect), dumped(&text, dialect));
        }
    }

    #[test]
    fn random_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        parse_bytes("random.m", &bytes, &mut Interner::new(), &ParseOptions::default());
    }

    #[test]
    fn operators_bind_as_in_the_table(tokens in chain()) {
        let text = tokens.concat();
        let expected = Reference { tokens: &tokens, at: 0 }.binary(0);
        prop_assert_eq!(parsed_chain(&text), expected, "{}", text);
    }
}

/// A `do` that nothing closes is reported where it begins, not at what happens to stand before the end.
#[test]
fn an_open_do_ends_anywhere() {
    for text in
        ["do\nx = 1;\né", "+function f(x)\ndo...\nimport a.*éx(", "do\nend\n", "do\nx\nfunction f\nend\n"]
    {
        dumped(text, Dialect::OCTAVE);
    }
}

/// Every beginning of every case is a truncated file.
#[test]
fn truncated_files() {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/parse")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder of cases is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a case is UTF-8");
            for (end, _) in text.char_indices() {
                dumped(&text[..end], Dialect::MATLAB);
            }
        }
    }
}

// Operators against a naive twin: precedence climbing by recursion.

const LEVELS: [&[&str]; 9] = [
    &["||"],
    &["&&"],
    &["|"],
    &["&"],
    &["<", "<=", ">", ">=", "==", "~="],
    &[],
    &["+", "-"],
    &["*", ".*", "/", "./", "\\", ".\\"],
    &["^", ".^"],
];

/// An operand with signs before it and transposes behind it, then operators and more of these.
fn chain() -> impl Strategy<Value = Vec<&'static str>> {
    let binary: Vec<&'static str> = LEVELS.iter().flat_map(|level| level.iter().copied()).collect();
    let sign = proptest::sample::select(vec!["-", "+", "~"]);
    let transpose = proptest::sample::select(vec!["'", ".'"]);
    let operand = (proptest::collection::vec(sign, 0..3), proptest::collection::vec(transpose, 0..2))
        .prop_map(|(signs, transposes)| [signs, vec!["a"], transposes].concat());
    let first = operand.clone();
    (first, proptest::collection::vec((proptest::sample::select(binary), operand), 0..8)).prop_map(
        |(first, rest)| {
            let mut tokens = first;
            for (operator, operand) in rest {
                tokens.push(operator);
                tokens.extend(operand);
            }
            tokens
        },
    )
}

struct Reference<'a> {
    tokens: &'a [&'static str],
    at: usize,
}

impl Reference<'_> {
    fn peek(&self) -> &'static str {
        self.tokens.get(self.at).copied().unwrap_or("")
    }

    fn binary(&mut self, level: usize) -> String {
        if level == LEVELS.len() - 1 {
            return self.sign();
        }
        let mut left = self.binary(level + 1);
        while LEVELS[level].contains(&self.peek()) {
            let operator = self.peek();
            self.at += 1;
            let right = self.binary(level + 1);
            left = format!("({left}{operator}{right})");
        }
        left
    }

    fn sign(&mut self) -> String {
        if matches!(self.peek(), "-" | "+" | "~") {
            let sign = self.peek();
            self.at += 1;
            return format!("({sign}{})", self.sign());
        }
        self.power()
    }

    fn power(&mut self) -> String {
        let mut left = self.exponent();
        loop {
            match self.peek() {
                operator @ ("^" | ".^") => {
                    self.at += 1;
                    let right = self.exponent();
                    left = format!("({left}{operator}{right})");
                }
                transpose @ ("'" | ".'") => {
                    self.at += 1;
                    left = format!("({left}{transpose})");
                }
                _ => return left,
            }
        }
    }

    /// A name; its signs, if it is an exponent, are its own.
    fn exponent(&mut self) -> String {
        let token = self.peek();
        self.at += 1;
        if matches!(token, "-" | "+" | "~") {
            format!("({token}{})", self.exponent())
        } else {
            token.to_owned()
        }
    }
}

/// What the parser makes of an expression, fully bracketed.
fn parsed_chain(text: &str) -> String {
    let source = SourceText::new("chain.m", format!("q={text};"));
    let parsed = parse(&source, &mut Interner::new(), &ParseOptions::default());
    assert_eq!(parsed.diagnostics, [], "{text}");
    let tree = &parsed.tree;
    let operator = |between: (u32, u32)| source.text()[between.0 as usize..between.1 as usize].to_owned();
    let mut made: Vec<String> = Vec::new();
    for (index, expr) in tree.exprs.iter().enumerate() {
        let of = |id: ExprId| (&made[id.index()], tree[id].span);
        let printed = match expr.kind {
            ExprKind::Unary { operand, .. } => {
                let (inner, span) = of(operand);
                format!("({}{inner})", operator((expr.span.start, span.start)))
            }
            ExprKind::Postfix { operand, .. } => {
                let (inner, span) = of(operand);
                format!("({inner}{})", operator((span.end, expr.span.end)))
            }
            ExprKind::Binary { left, right, .. } | ExprKind::ShortCircuit { left, right, .. } => {
                let ((left, before), (right, behind)) = (of(left), of(right));
                format!("({left}{}{right})", operator((before.end, behind.start)))
            }
            _ => operator((expr.span.start, expr.span.end)),
        };
        assert_eq!(made.len(), index);
        made.push(printed);
    }
    made.pop().unwrap_or_default()
}
