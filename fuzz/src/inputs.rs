//! What must hold for any input, of the lexer, the parser and whole programs. The fuzz targets check it for inputs that
//! they make up; `tests/fuzz.rs` includes this file and checks it for mutations of the test cases.
//!
//! Each function panics where its property doesn't hold.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use runmat::{GcMode, Session};
use runmat_hir::builtin_sig::NoBuiltins;
use runmat_hir::lower::{Context, Lowering, TextStyle};
use runmat_lexer::{Dialect, Interner, LexOptions, Lexed, SourceText, Span, TokenKind};
use runmat_parser::{ParseOptions, dump};

/// How long a program runs before it is interrupted.
const TIME: Duration = Duration::from_millis(60);

/// Bytes that one array of a program may have.
const ARRAY_LIMIT: usize = 1 << 20;

/// Names that reach out of the session, or wait for somebody.
const FORBIDDEN: &[&str] = &[
    "addpath", "cd", "chdir", "copyfile", "delete", "diary", "dir", "dos", "exec", "exit", "fgetl", "fgets",
    "fileread", "fopen", "fork", "fread", "fscanf", "genpath", "input", "kbhit", "keyboard", "kill", "load",
    "lookfor", "ls", "mkdir", "movefile", "path", "pause", "popen", "quit", "rename", "rmdir", "rmpath",
    "run", "save", "savepath", "setenv", "shell", "source", "system", "type", "unix", "unlink", "websave",
];

/// The tokens of a text: in order, within the text, and together with comments, errors and blanks all of it.
pub fn lexer(bytes: &[u8]) {
    let source = SourceText::from_bytes("fuzz.m", bytes);
    for dialect in [Dialect::MATLAB, Dialect::OCTAVE] {
        let lexed = runmat_lexer::lex(source.text(), &LexOptions { dialect, is_variable: None });
        check_tokens(source.text(), &lexed);
        assert!(!dump::tokens(&source, &lexed).is_empty());
    }
}

/// The tree and the findings of a text lie within it, the tree can be printed and, without errors, lowered.
pub fn parser(bytes: &[u8]) {
    let source = SourceText::from_bytes("fuzz.m", bytes);
    for dialect in [Dialect::MATLAB, Dialect::OCTAVE] {
        let mut interner = Interner::new();
        let parsed =
            runmat_parser::parse(&source, &mut interner, &ParseOptions { dialect, is_variable: None });
        let tree = &parsed.tree;
        let nodes = tree.exprs.iter().map(|expr| expr.span).chain(tree.stmts.iter().map(|stmt| stmt.span));
        let findings = parsed.diagnostics.iter().flat_map(|found| {
            assert!(!found.message.is_empty(), "an empty message at {:?}", found.span);
            [Some(found.span), found.also.map(|(span, _)| span)].into_iter().flatten()
        });
        nodes.chain(findings).for_each(|span| check_span(source.text(), span));
        assert!(!dump::ast(&source, tree, &interner).is_empty());
        if !parsed.has_errors() {
            lowering(&source, parsed.tree, &mut interner);
        }
    }
}

/// What may wait for its first call can be lowered then.
fn lowering(source: &SourceText, tree: runmat_parser::ast::Tree, interner: &mut Interner) {
    let (unit, mut lowering) = Lowering::begin(tree, "fuzz", TextStyle::Matlab, interner);
    for id in unit.own_functions() {
        let waits = lowering.can_wait(&unit, id);
        let context = Context { source, interner: &mut *interner, builtins: &NoBuiltins, is_variable: None };
        let result = lowering.lower(&unit, id, context);
        assert!(!waits || result.is_ok(), "{result:?}");
    }
}

/// How a program is run.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    dialect: runmat::Dialect,
    gc: GcMode,
}

impl Settings {
    /// One of all combinations, over and over.
    pub fn numbered(k: u8) -> Settings {
        let dialect = if k & 1 == 0 { runmat::Dialect::MATLAB } else { runmat::Dialect::OCTAVE };
        let gc = [GcMode::Normal, GcMode::Verify, GcMode::Stress][usize::from(k / 2 % 3)];
        Settings { dialect, gc }
    }
}

/// A program passes all stages: it is compiled to valid bytecode, or there is an error; it runs to its end, to an error
/// at a place of the text, or until it is interrupted. Gives whether it was run: a text that names what reaches out of
/// the session is only compiled.
pub fn program(bytes: &[u8], settings: Settings) -> bool {
    let source = SourceText::from_bytes("", bytes);
    let session = || {
        let builder =
            Session::builder().dialect(settings.dialect).gc(settings.gc).verify(true).capture_output();
        builder.array_limit(ARRAY_LIMIT).build()
    };
    for stage in ["hir", "hir:typed", "bytecode"] {
        // An error is as good as a dump.
        if let Err(message) = session().dump(stage, source.text()) {
            assert!(!message.is_empty(), "an empty message from stage {stage}");
            return false;
        }
    }
    if reaches_out(source.text()) {
        return false;
    }
    let (folder, file) = scratch_file();
    std::fs::write(&file, bytes).expect("the scratch file can be written");
    let mut session = session();
    let result = with_time_limit(&session.interrupt_flag(), || {
        let result = session.run_file(&file);
        session.finish();
        result
    });
    let printed = session.take_output();
    assert!(!printed.contains("internal error in runmat"), "{printed}");
    if let Err(error) = result {
        assert_ne!(error.identifier(), "RunMat:internal", "{}", error.message());
        let file_name = file.to_string_lossy();
        for frame in error.stack().iter().filter(|frame| *frame.file == *file_name && frame.line > 0) {
            assert!(frame.line <= source.lines().n_lines(), "{frame:?} is behind the text");
            let line = source.slice(source.lines().line_span(source.text(), frame.line));
            let columns = line.chars().count() + 1;
            assert!(frame.column as usize <= columns, "{frame:?} is behind the line {line:?}");
        }
        runmat::report(&error);
    }
    drop(std::fs::remove_dir_all(folder));
    true
}

/// Whether a text names something that it mustn't call. Words within texts count too: `eval` may call them.
fn reaches_out(text: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let names = text.split(|c| !is_word(c)).any(|word| FORBIDDEN.contains(&word));
    let shell = [Dialect::MATLAB, Dialect::OCTAVE].into_iter().any(|dialect| {
        let lexed = runmat_lexer::lex(text, &LexOptions { dialect, is_variable: None });
        lexed.tokens.iter().any(|token| token.kind == TokenKind::Shell)
    });
    names || shell || (text.contains('!') && text.contains("eval"))
}

/// A folder of this thread's own for its program.
fn scratch_file() -> (PathBuf, PathBuf) {
    let name = format!("runmat-fuzz-{}-{:?}", std::process::id(), std::thread::current().id());
    let folder = std::env::temp_dir().join(name.replace(['(', ')'], "-"));
    std::fs::create_dir_all(&folder).expect("there is a folder for temporary files");
    let file = folder.join("fuzzed_program.m");
    (folder, file)
}

/// Sets the flag when the time is over, again and again until `run` has come back: cleanups are code, too.
fn with_time_limit<T>(flag: &Arc<AtomicBool>, run: impl FnOnce() -> T) -> T {
    let (running, ended) = mpsc::channel::<()>();
    let flag = flag.clone();
    let watchdog = std::thread::spawn(move || {
        while ended.recv_timeout(TIME) == Err(RecvTimeoutError::Timeout) {
            flag.store(true, Ordering::Relaxed);
        }
    });
    let result = run();
    drop(running);
    watchdog.join().expect("the watchdog doesn't panic");
    result
}

fn check_span(text: &str, span: Span) {
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} isn't a span of the text");
}

fn check_tokens(text: &str, lexed: &Lexed) {
    let tokens = lexed.tokens.iter().map(|token| token.span);
    let comments = lexed.comments.iter().map(|comment| comment.span);
    let mut spans: Vec<Span> = tokens.clone().chain(comments).collect();
    spans.iter().chain(lexed.errors.iter().map(|error| &error.span)).for_each(|&span| check_span(text, span));
    let last = lexed.tokens.last().expect("there is a last token");
    assert_eq!((last.kind, last.span), (TokenKind::Eof, Span::empty(text.len() as u32)));
    for (left, right) in tokens.clone().zip(tokens.skip(1)) {
        assert!(left.end <= right.start && !left.is_empty(), "{left:?} and {right:?} overlap, or are empty");
    }
    spans.extend(lexed.errors.iter().map(|error| error.span));
    spans.sort();
    let mut at = 0;
    for span in spans {
        if span.start > at {
            let gap = &text[at as usize..span.start as usize];
            assert!(is_filling(gap), "{gap:?} before {span:?} is in no token");
        }
        at = at.max(span.end);
    }
}

/// Blanks, line ends, continuations with their comments, and the byte order mark.
fn is_filling(gap: &str) -> bool {
    let mut rest = gap.strip_prefix('\u{feff}').unwrap_or(gap);
    while let Some(c) = rest.chars().next() {
        rest = match c {
            ' ' | '\t' | '\u{b}' | '\u{c}' | '\u{1a}' | '\n' | '\r' => &rest[1..],
            _ if rest.starts_with("...") => rest.find(['\n', '\r']).map_or("", |end| &rest[end..]),
            _ => return false,
        };
    }
    true
}
