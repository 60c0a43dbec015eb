//! Depth and length: what a program nests or chains must not cost native stack, nor more than linear time.
//! Every text is parsed, dumped and dropped on a thread with a stack of 256 KiB.

use std::time::{Duration, Instant};

use runmat_lexer::{Dialect, Interner, SourceText};
use runmat_parser::{ParseOptions, Parsed, dump, parse};

/// Far more than a linear pass over the texts here needs, in any build, and far less than a quadratic one.
const LIMIT: Duration = Duration::from_secs(10);

fn parse_on_small_stack(text: String, dialect: Dialect) -> Parsed {
    let run = move || {
        let source = SourceText::new("deep.m", text);
        let mut interner = Interner::new();
        let start = Instant::now();
        let parsed = parse(&source, &mut interner, &ParseOptions { dialect, is_variable: None });
        let dumped = dump::ast(&source, &parsed.tree, &interner);
        assert!(!dumped.is_empty());
        assert!(start.elapsed() < LIMIT, "took {:?}", start.elapsed());
        drop(parsed.clone());
        parsed
    };
    let thread = std::thread::Builder::new().stack_size(256 * 1024).spawn(run);
    thread.expect("a thread can be started").join().expect("parsing doesn't panic")
}

fn accepted(text: impl Into<String>) {
    let parsed = parse_on_small_stack(text.into(), Dialect::MATLAB);
    assert_eq!(parsed.diagnostics, [], "{:?}", parsed.diagnostics.first());
}

fn nested(open: &str, inner: &str, close: &str, depth: usize) -> String {
    open.repeat(depth) + inner + &close.repeat(depth)
}

#[test]
fn brackets_nest_ten_thousand_deep() {
    for (open, close) in
        [("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("c{", "}"), ("s.(", ")"), ("[1,", "]")]
    {
        accepted(format!("x = {};", nested(open, "1", close, 10_000)));
    }
}

#[test]
fn chains_are_as_long_as_you_like() {
    accepted(format!("x = 1{};", "+1".repeat(100_000)));
    accepted(format!("x = 1{};", "^2".repeat(100_000)));
    accepted(format!("x = a{};", ".b".repeat(100_000)));
    accepted(format!("x = a{};", "'".repeat(100_000)));
    accepted(format!("x = {}a;", "-".repeat(100_000)));
    accepted(format!("x = {}a;", "~".repeat(100_000)));
    accepted(format!("x = {}x;", "@(x)".repeat(100_000)));
    accepted(format!("x = 1{};", ":1".repeat(100_000)));
    accepted(format!("x = a{};", "(1)".repeat(100_000)));
    accepted(format!("x = 1{};", " && 1".repeat(100_000)));
    accepted(format!("x = [{}];", "1 -1\n".repeat(100_000)));
}

#[test]
fn blocks_nest_ten_thousand_deep() {
    for open in
        ["if x\n", "while x\n", "for k = 1\n", "switch x\ncase 1\n", "try\n", "spmd\n", "parfor k = 1:2\n"]
    {
        accepted(nested(open, "y = 1;\n", "end\n", 10_000));
    }
    accepted(nested("do\n", "y = 1;\n", "until x\n", 10_000));
    accepted(nested("function f\n", "y = 1;\n", "end\n", 10_000));
    accepted(format!("if x\n{}end", "elseif x\n".repeat(100_000)));
}

#[test]
fn a_file_of_a_hundred_thousand_functions() {
    let with_end: String =
        (0..100_000).map(|k| format!("function y = f{k}(x)\n% Help.\ny = x + {k};\nend\n")).collect();
    accepted(with_end);
    let without: String =
        (0..100_000).map(|k| format!("% Help.\nfunction y = f{k}(x)\ny = x + {k};\n")).collect();
    accepted(without);
}

#[test]
fn nonsense_takes_linear_time() {
    let pieces = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "end ",
        "end\n",
        "if ",
        "if\n",
        "else\n",
        "a ",
        "a -1\n",
        "x = 1;\nx -1\n",
        "'",
        "\"",
        "%{\n",
        "...\n",
        "@",
        "[a,",
        "function ",
        "function\n",
        "classdef ",
        "= ",
        "do\n",
        "until ",
        "case 1\n",
        "1:",
        "~",
        "!",
        "catch\n",
        "x++\n",
        "++x\n",
        "break\n",
        "endif\n",
        "if x\nendwhile\n",
        "for (",
        "x(\n",
        "x(1\n",
        ",",
        ";",
        "global ",
        "é",
        "$",
        "a.",
        "'a' ",
        "x = [\n",
        "arguments\n",
        "properties\n",
        "0x",
        "1e",
        "\u{feff}",
        "?",
        "a@b",
        "[~,",
        "{@(",
        "\r",
        "%",
        "#{\n",
        "import a.*\n",
        "f(a=",
        "a b (",
        "!ls\n",
        "x = ( if ",
    ];
    for piece in pieces {
        for dialect in [Dialect::MATLAB, Dialect::OCTAVE] {
            for head in ["", "classdef C\n", "function f(x)\n", "x = [", "x(1", "y -1\ny = 3;\n"] {
                parse_on_small_stack(format!("{head}{}", piece.repeat(5_000)), dialect);
            }
        }
    }
}

#[test]
fn many_unclosed_blocks_end_together() {
    for tail in [";", "endwhile\n", ")\n", "%\n", "\n"] {
        parse_on_small_stack("if x\n".repeat(30_000) + &tail.repeat(30_000), Dialect::MATLAB);
    }
}
