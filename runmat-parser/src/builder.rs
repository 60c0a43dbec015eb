//! The state of a parse: the growing tree, and the stacks that take the place of recursion.

use runmat_lexer::scope::functions_have_ends;
use runmat_lexer::{Comment, Dialect, Interner, Lexed, Span, Token};

use crate::ast::{
    ArgumentsBlock, Arm, Expr, ExprId, ExprKind, FunctionId, Ident, List, Listed, Row, Stmt, StmtId,
    StmtKind, Text, Tree,
};
use crate::blocks::{ClassParts, OpenBlock};
use crate::diagnostic::{Diagnostic, Message};
use crate::grammar::expr::operators::Op;

/// What the grammar's steps read and write.
pub(crate) struct Builder<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
    pub comments: &'t [Comment],
    pub interner: &'t mut Interner,
    pub dialect: Dialect,
    /// Functions are closed by `end` in this file.
    pub has_ends: bool,
    pub tree: Tree,
    pub diagnostics: Vec<Diagnostic>,

    /// Operands and operators of the expression being read.
    pub operands: Vec<ExprId>,
    pub ops: Vec<Op>,
    /// Finished rows of the matrices being read.
    pub rows: Vec<Row>,

    /// The blocks being read, and what they have collected so far.
    pub blocks: Vec<OpenBlock>,
    pub stmts: Vec<StmtId>,
    pub arms: Vec<Arm>,
    pub functions: Vec<FunctionId>,
    pub arguments: Vec<ArgumentsBlock>,
    pub class: ClassParts,
}

impl<'t> Builder<'t> {
    pub(crate) fn new(
        text: &'t str,
        lexed: &'t Lexed,
        interner: &'t mut Interner,
        dialect: Dialect,
    ) -> Builder<'t> {
        Builder {
            text,
            tokens: &lexed.tokens,
            comments: &lexed.comments,
            interner,
            dialect,
            has_ends: functions_have_ends(&lexed.tokens),
            tree: Tree::with_room(lexed.tokens.len()),
            diagnostics: Vec::new(),
            operands: Vec::new(),
            ops: Vec::new(),
            rows: Vec::new(),
            blocks: Vec::new(),
            stmts: Vec::new(),
            arms: Vec::new(),
            functions: Vec::new(),
            arguments: Vec::new(),
            class: ClassParts::default(),
        }
    }

    pub(crate) fn expr(&mut self, kind: ExprKind, span: Span) -> ExprId {
        self.tree.exprs.push(Expr { kind, span });
        ExprId::new(self.tree.exprs.len() - 1)
    }

    /// Notes that the expression being read nests so deep.
    pub(crate) fn deepen(&mut self, expr_depth: usize) {
        self.tree.depth = self.tree.depth.max(self.blocks.len() + expr_depth);
    }

    /// Adds a finished statement to the innermost open block.
    pub(crate) fn stmt(&mut self, kind: StmtKind, span: Span) {
        self.tree.stmts.push(Stmt { kind, span });
        self.stmts.push(StmtId::new(self.tree.stmts.len() - 1));
    }

    pub(crate) fn list<T: Listed>(&mut self, elements: &[T]) -> List<T> {
        let vec = T::vec(&mut self.tree);
        let start = vec.len();
        vec.extend_from_slice(elements);
        List::new(start, elements.len())
    }

    pub(crate) fn cooked(&mut self, text: &str) -> Text {
        let start = self.tree.text.len() as u32;
        self.tree.text.push_str(text);
        Text { start, end: self.tree.text.len() as u32 }
    }

    pub(crate) fn ident(&mut self, token: Token) -> Ident {
        Ident { symbol: self.interner.intern_name(token.span.text(self.text)), span: token.span }
    }

    pub(crate) fn source(&self, span: Span) -> &'t str {
        span.text(self.text)
    }

    pub(crate) fn report(&mut self, message: Message, span: Span) {
        self.diagnostics.push(message.at(self.text, span));
    }

    /// The comment block that stands directly behind `offset`, on lines of its own.
    pub(crate) fn comments_behind(&self, offset: u32) -> Option<Span> {
        let first = self.comments.partition_point(|comment| comment.span.start < offset);
        let comment = self.comments.get(first).filter(|comment| comment.own_line)?;
        let between = Span::new(offset, comment.span.start).text(self.text);
        between.bytes().all(|byte| byte.is_ascii_whitespace() || matches!(byte, b';' | b',')).then_some(())?;
        let mut span = comment.span;
        for next in &self.comments[first + 1..] {
            if !next.own_line || !self.adjoin(span.end, next.span.start) {
                break;
            }
            span.end = next.span.end;
        }
        Some(span)
    }

    /// The comment block on the lines directly before `offset`.
    pub(crate) fn comments_before(&self, offset: u32) -> Option<Span> {
        let end = self.comments.partition_point(|comment| comment.span.start < offset);
        let last = self.comments[..end].last().filter(|comment| comment.own_line)?;
        self.adjoin(last.span.end, offset).then_some(())?;
        let mut span = last.span;
        for before in self.comments[..end - 1].iter().rev() {
            if !before.own_line || !self.adjoin(before.span.end, span.start) {
                break;
            }
            span.start = before.span.start;
        }
        Some(span)
    }

    /// The comment on the same line behind `offset`.
    pub(crate) fn comment_beside(&self, offset: u32) -> Option<Span> {
        let first = self.comments.partition_point(|comment| comment.span.start < offset);
        let comment = self.comments.get(first)?;
        let between = Span::new(offset, comment.span.start).text(self.text);
        between.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b';' | b',')).then_some(comment.span)
    }

    /// Only blanks and one end of line lie between two places.
    fn adjoin(&self, end: u32, start: u32) -> bool {
        let between = Span::new(end, start).text(self.text);
        between.len() < 1000
            && between.bytes().all(|byte| byte.is_ascii_whitespace())
            && between.replace("\r\n", "\n").matches(['\n', '\r']).count() <= 1
    }
}
