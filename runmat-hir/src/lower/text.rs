//! The text of anonymous functions, as `func2str` gives it and displays show it.
//!
//! It is printed anew from the tree: blanks, continuations and comments of the source don't count, but numbers and
//! parentheses stay as they were written. An explicit stack of pieces stands for the nesting.

use std::rc::Rc;

use runmat_lexer::{Interner, SourceText, Span, Symbol};
use runmat_parser::ast::{
    BinaryOp, ExprId, ExprKind, List, Param, Path, PostfixOp, Quote, Row, ShortCircuitOp, Tree, UnaryOp,
};

/// How anonymous functions are re-printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum TextStyle {
    /// Without blanks: `@(x)x.^2+1`.
    #[default]
    Matlab,
    /// With blanks around operators and before parentheses: `@(x) x .^ 2 + 1`.
    Octave,
}

/// What is still to be printed.
#[derive(Clone, Copy)]
enum Piece {
    Expr(ExprId),
    Text(&'static str),
    Name(Symbol),
    Path(Path),
    Source(Span),
}

/// The text of `@(params) body`.
pub(crate) fn anonymous_text(
    tree: &Tree,
    source: &SourceText,
    interner: &Interner,
    style: TextStyle,
    (params, body): (List<Param>, ExprId),
) -> Rc<str> {
    let mut printer = Printer { tree, source, interner, style, out: String::new(), pieces: Vec::new() };
    printer.anonymous(params);
    // Octave sets the outermost parameters off from the body, but not those of functions in it.
    printer.by_style("", " ");
    printer.part(body);
    let mut pending: Vec<Piece> = printer.pieces.drain(..).rev().collect();
    while let Some(piece) = pending.pop() {
        match piece {
            Piece::Expr(id) => {
                printer.expr(id);
                pending.extend(printer.pieces.drain(..).rev());
            }
            Piece::Text(text) => printer.out.push_str(text),
            Piece::Name(name) => printer.out.push_str(interner.resolve(name)),
            Piece::Path(path) => printer.path(path),
            Piece::Source(span) => printer.out.push_str(source.slice(span)),
        }
    }
    printer.out.into()
}

struct Printer<'a> {
    tree: &'a Tree,
    source: &'a SourceText,
    interner: &'a Interner,
    style: TextStyle,
    out: String,
    /// The parts of the expression at hand, in order.
    pieces: Vec<Piece>,
}

impl Printer<'_> {
    fn by_style(&mut self, matlab: &'static str, octave: &'static str) {
        self.pieces.push(Piece::Text(match self.style {
            TextStyle::Matlab => matlab,
            TextStyle::Octave => octave,
        }));
    }

    fn text(&mut self, text: &'static str) {
        self.pieces.push(Piece::Text(text));
    }

    fn part(&mut self, id: ExprId) {
        self.pieces.push(Piece::Expr(id));
    }

    fn path(&mut self, path: Path) {
        for (k, part) in self.tree[path.parts].iter().enumerate() {
            self.out.push_str(if k == 0 { "" } else { "." });
            self.out.push_str(self.interner.resolve(part.symbol));
        }
    }

    fn list(&mut self, items: List<ExprId>) {
        for (k, &item) in self.tree[items].iter().enumerate() {
            if k > 0 {
                self.by_style(",", ", ");
            }
            self.part(item);
        }
    }

    fn rows(&mut self, rows: List<Row>) {
        for (k, row) in self.tree[rows].iter().enumerate() {
            if k > 0 {
                self.by_style(";", "; ");
            }
            self.list(row.elements);
        }
    }

    fn anonymous(&mut self, params: List<Param>) {
        self.text("@(");
        for (k, param) in self.tree[params].iter().enumerate() {
            if k > 0 {
                self.by_style(",", ", ");
            }
            match param.name {
                Some(name) => self.pieces.push(Piece::Name(name)),
                None => self.text("~"),
            }
            if let Some(default) = param.default {
                self.by_style("=", " = ");
                self.part(default);
            }
        }
        self.text(")");
    }

    fn expr(&mut self, id: ExprId) {
        let expr = self.tree[id];
        match expr.kind {
            ExprKind::Error
            | ExprKind::Number { .. }
            | ExprKind::Integer { .. }
            | ExprKind::String { .. } => {
                self.pieces.push(Piece::Source(expr.span));
            }
            ExprKind::Char { text, quote } => self.chars(self.tree.text(text), quote, expr.span),
            ExprKind::Name(name) => self.pieces.push(Piece::Name(name)),
            ExprKind::Colon => self.text(":"),
            ExprKind::End => self.text("end"),
            ExprKind::Ignore => self.text("~"),
            ExprKind::Group(inner) => {
                self.text("(");
                self.part(inner);
                self.text(")");
            }
            ExprKind::Unary { op, operand } => {
                match op {
                    UnaryOp::Plus => self.text("+"),
                    UnaryOp::Minus => self.text("-"),
                    UnaryOp::Not => self.by_style("~", "!"),
                }
                self.part(operand);
            }
            ExprKind::Postfix { op, operand } => {
                self.part(operand);
                self.text(if op == PostfixOp::CTranspose { "'" } else { ".'" });
            }
            ExprKind::Binary { op, left, right } => {
                self.part(left);
                self.operator(op);
                self.part(right);
            }
            ExprKind::ShortCircuit { op, left, right } => {
                self.part(left);
                match op {
                    ShortCircuitOp::AndAnd => self.by_style("&&", " && "),
                    ShortCircuitOp::OrOr => self.by_style("||", " || "),
                }
                self.part(right);
            }
            ExprKind::Range { start, step, stop } => {
                self.part(start);
                for part in step.into_iter().chain([stop]) {
                    self.text(":");
                    self.part(part);
                }
            }
            ExprKind::Matrix { rows } => {
                self.text("[");
                self.rows(rows);
                self.text("]");
            }
            ExprKind::Cell { rows } => {
                self.text("{");
                self.rows(rows);
                self.text("}");
            }
            ExprKind::Anonymous { params, body } => {
                self.anonymous(params);
                self.part(body);
            }
            ExprKind::Handle(path) => {
                self.text("@");
                self.pieces.push(Piece::Path(path));
            }
            ExprKind::Metaclass(path) => {
                self.text("?");
                self.pieces.push(Piece::Path(path));
            }
            kind => self.chain_or_change(kind),
        }
    }

    fn operator(&mut self, op: BinaryOp) {
        let (matlab, octave) = binary_text(op);
        self.by_style("", " ");
        self.by_style(matlab, octave);
        self.by_style("", " ");
    }

    /// Index steps, and the expressions that change a variable.
    fn chain_or_change(&mut self, kind: ExprKind) {
        match kind {
            ExprKind::Index { base, args } => {
                self.part(base);
                self.by_style("(", " (");
                self.list(args);
                self.text(")");
            }
            ExprKind::Brace { base, args } => {
                self.part(base);
                self.by_style("{", " {");
                self.list(args);
                self.text("}");
            }
            ExprKind::Field { base, name } => {
                self.part(base);
                self.text(".");
                self.pieces.push(Piece::Name(name.symbol));
            }
            ExprKind::DynamicField { base, name } => {
                self.part(base);
                self.text(".(");
                self.part(name);
                self.text(")");
            }
            ExprKind::NameValue { name, value } => {
                self.pieces.push(Piece::Name(name.symbol));
                self.text("=");
                self.part(value);
            }
            ExprKind::Super { object, method, class } => {
                if let Some(object) = object {
                    self.part(object);
                    self.text(".");
                }
                self.pieces.push(Piece::Name(method.symbol));
                self.text("@");
                self.pieces.push(Piece::Path(class));
            }
            ExprKind::Increment { op, target, prefix } => {
                let sign = if op == BinaryOp::Add { "++" } else { "--" };
                self.text(if prefix { sign } else { "" });
                self.part(target);
                self.text(if prefix { "" } else { sign });
            }
            ExprKind::Assign { op, target, value } => {
                self.part(target);
                self.by_style("", " ");
                let (matlab, octave) = op.map_or(("", ""), binary_text);
                self.by_style(matlab, octave);
                self.by_style("=", "= ");
                self.part(value);
            }
            _ => {}
        }
    }

    fn chars(&mut self, text: &str, quote: Quote, span: Span) {
        match (self.style, quote) {
            (TextStyle::Matlab, _) => self.out.push_str(self.source.slice(span)),
            (TextStyle::Octave, Quote::Single) => {
                self.out.push('\'');
                self.out.push_str(text);
                self.out.push('\'');
            }
            (TextStyle::Octave, Quote::Double) => {
                self.out.push('"');
                text.chars().for_each(|c| push_escaped(&mut self.out, c));
                self.out.push('"');
            }
        }
    }
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '\0' => out.push_str("\\0"),
        '\x07' => out.push_str("\\a"),
        '\x08' => out.push_str("\\b"),
        '\x0C' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\x0B' => out.push_str("\\v"),
        '\\' => out.push_str("\\\\"),
        '"' => out.push_str("\\\""),
        c => out.push(c),
    }
}

/// An operator as MATLAB and as Octave print it.
fn binary_text(op: BinaryOp) -> (&'static str, &'static str) {
    let text = match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Times => ".*",
        BinaryOp::MTimes => "*",
        BinaryOp::RDivide => "./",
        BinaryOp::MRDivide => "/",
        BinaryOp::LDivide => ".\\",
        BinaryOp::MLDivide => "\\",
        BinaryOp::Power => ".^",
        BinaryOp::MPower => "^",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => return ("~=", "!="),
        BinaryOp::And => "&",
        BinaryOp::Or => "|",
    };
    (text, text)
}
