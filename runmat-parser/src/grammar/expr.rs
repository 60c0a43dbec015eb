//! Expressions: operator precedence with stacks of our own.
//!
//! This is the hand-written step inside the chumsky grammar. Recursive combinators would need native stack for every
//! bracket, and programs are allowed to nest 10,000 of them; here an open bracket is an entry of `Builder::ops`.
//! The machine alternates between wanting an operand and standing behind one. Operators wait on `ops` until one that
//! binds less tightly comes; `operands` holds what they wait for. Every node is made after its operands, which is the
//! order that `ast` promises.

mod brackets;
pub(crate) mod operators;

use runmat_lexer::{Span, Token, TokenKind, TokenKind as T};

use self::brackets::{Open, OpenKind};
use self::operators::{Op, binary, compound, power, short_circuit};
use crate::ast::{BinaryOp, ExprId, ExprKind, Ident, PostfixOp, UnaryOp};
use crate::builder::Builder;
use crate::diagnostic::Message;
use crate::grammar::{Fault, literal};

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// Its value is wanted.
    Value,
    /// It begins a statement: it ends at an `=`, and a matrix may be a list of targets with `~` in it.
    Statement,
}

/// Reads an expression that begins at token `at`. Returns it and the position of the first token behind it.
pub(crate) fn parse(b: &mut Builder<'_>, at: usize, place: Place) -> Result<(ExprId, usize), Fault> {
    let (operands, ops, rows) = (b.operands.len(), b.ops.len(), b.rows.len());
    let mut machine =
        Machine { b, at, base: ops, innermost: None, place, ignored: None, depth: 0, transposes: 0 };
    let result = machine.run();
    let (at, depth) = (machine.at, machine.depth + machine.transposes);
    b.deepen(depth);
    b.operands.truncate(operands);
    b.ops.truncate(ops);
    b.rows.truncate(rows);
    result.map(|expr| (expr, at))
}

struct Machine<'b, 't> {
    b: &'b mut Builder<'t>,
    at: usize,
    /// `ops` of this expression begin here.
    base: usize,
    /// The innermost open bracket in `ops`.
    innermost: Option<u32>,
    place: Place,
    /// The first `~` that is only right in a list of targets.
    ignored: Option<usize>,
    /// The most operators and brackets that have waited at once, and the transposes, which nest without waiting.
    depth: usize,
    transposes: usize,
}

impl Machine<'_, '_> {
    fn run(&mut self) -> Result<ExprId, Fault> {
        loop {
            self.operand()?;
            self.depth = self.depth.max(self.b.ops.len() - self.base);
            if let Some(expr) = self.behind_operand()? {
                return Ok(expr);
            }
        }
    }

    fn token(&self) -> Token {
        self.b.tokens[self.at]
    }

    fn peek(&self, ahead: usize) -> TokenKind {
        self.b.tokens.get(self.at + ahead).map_or(T::Eof, |token| token.kind)
    }

    /// The innermost open bracket, where one must be open.
    fn surrounding(&self) -> Open {
        self.open().expect("called within brackets")
    }

    fn open(&self) -> Option<Open> {
        self.innermost.and_then(|index| match self.b.ops[index as usize] {
            Op::Open(open) => Some(open),
            _ => None,
        })
    }

    fn fault(&self, message: Message) -> Fault {
        Fault { at: self.at, message: Some(message), also: None }
    }

    /// A fault at the current token; which one depends on the token.
    fn unexpected(&self) -> Fault {
        Fault { at: self.at, message: None, also: None }
    }

    fn mismatched(&self, open: Open) -> Fault {
        let span = self.b.tokens[open.token as usize].span;
        Fault { at: self.at, message: Some(Message::MismatchedDelimiters), also: Some(span) }
    }

    fn push(&mut self, kind: ExprKind, span: Span) {
        let expr = self.b.expr(kind, span);
        self.b.operands.push(expr);
    }

    fn pop(&mut self) -> ExprId {
        self.b.operands.pop().expect("every operator has its operands")
    }

    fn span(&self, expr: ExprId) -> Span {
        self.b.tree[expr].span
    }

    // Operands.

    /// Reads prefix operators and opening brackets up to and with the first operand.
    fn operand(&mut self) -> Result<(), Fault> {
        loop {
            let token = self.token();
            match token.kind {
                T::Number => self.push(literal::number(token.span.text(self.b.text)), token.span),
                T::Char => {
                    let kind = literal::char_row(self.b, token);
                    self.push(kind, token.span);
                }
                T::String => {
                    let kind = literal::double_quoted(self.b, token);
                    self.push(kind, token.span);
                }
                T::Ident => {
                    if self.peek(1) == T::Assign && self.begins_argument() {
                        let name = self.b.ident(token);
                        self.b.ops.push(Op::NameValue { name });
                        self.at += 2;
                        continue;
                    }
                    let name = self.b.ident(token);
                    self.push(ExprKind::Name(name.symbol), token.span);
                }
                T::EndIndex => {
                    if !self.in_index() {
                        self.b.report(Message::EndOutsideIndex, token.span);
                    }
                    self.push(ExprKind::End, token.span);
                }
                T::Colon if self.is_magic_colon() => self.push(ExprKind::Colon, token.span),
                T::Plus | T::Minus | T::Not | T::PlusPlus | T::MinusMinus => {
                    if self.prefix(token)? {
                        return Ok(());
                    }
                    continue;
                }
                T::LParen => {
                    self.push_open(OpenKind::Group);
                    continue;
                }
                T::LBracket | T::LBrace => {
                    let kind = if token.kind == T::LBracket { OpenKind::Matrix } else { OpenKind::Cell };
                    self.push_open(kind);
                    self.skip_row_ends();
                    if self.token().kind == kind.closer() {
                        return self.close_matrix();
                    }
                    continue;
                }
                T::At => {
                    if !self.at_sign()? {
                        continue;
                    }
                    return Ok(());
                }
                T::Question => {
                    self.at += 1;
                    let path = self.path()?;
                    self.push(ExprKind::Metaclass(path), token.span.to(path.span));
                    return Ok(());
                }
                _ => return Err(self.missing_operand()),
            }
            self.at += 1;
            return Ok(());
        }
    }

    fn missing_operand(&self) -> Fault {
        match (self.token().kind, self.open()) {
            (T::Newline | T::Semicolon | T::Eof | T::RParen | T::RBracket | T::RBrace, Some(open))
                if self.token().kind != open.kind.closer() =>
            {
                self.mismatched(open)
            }
            (T::RParen | T::RBracket | T::RBrace, Some(_)) => self.fault(Message::InvalidExpression),
            _ => self.unexpected(),
        }
    }

    /// The token is the first of an argument of a call.
    fn begins_argument(&self) -> bool {
        self.open().is_some_and(|open| open.kind == OpenKind::Index)
            && matches!(self.b.tokens[self.at - 1].kind, T::LParen | T::Comma)
    }

    fn is_magic_colon(&self) -> bool {
        let in_cell = self.b.dialect.colons_in_cells;
        let takes_colon = self.open().is_some_and(|open| match open.kind {
            OpenKind::Index | OpenKind::Brace => true,
            OpenKind::Cell => in_cell,
            _ => false,
        });
        takes_colon
            && matches!(self.b.tokens[self.at - 1].kind, T::LParen | T::LBrace | T::Comma)
            && matches!(self.peek(1), T::RParen | T::RBrace | T::Comma | T::Newline | T::Semicolon)
    }

    /// Pushes a prefix operator. True if it was a `~` that stands for an ignored output, which is an operand.
    fn prefix(&mut self, token: Token) -> Result<bool, Fault> {
        let exponent = matches!(self.b.ops[self.base..].last(),
            Some(Op::Binary { power, .. } | Op::Unary { power, .. }) if *power >= power::POWER);
        let power = if exponent { power::EXPONENT_SIGN } else { power::UNARY };
        let start = token.span.start;
        let op = match token.kind {
            T::Not if matches!(self.peek(1), T::Comma | T::Blank | T::RBracket) => {
                let only_target = self.place == Place::Statement
                    && self.b.ops.len() == self.base + 1
                    && self.open().is_some_and(|open| open.kind == OpenKind::Matrix);
                if !only_target {
                    return Err(self.fault(Message::InvalidOperator));
                }
                self.ignored.get_or_insert(self.at);
                self.push(ExprKind::Ignore, token.span);
                self.at += 1;
                return Ok(true);
            }
            T::Not => UnaryOp::Not,
            T::PlusPlus | T::MinusMinus if self.b.dialect.increment_expressions => {
                let op = if token.kind == T::PlusPlus { BinaryOp::Add } else { BinaryOp::Sub };
                self.b.ops.push(Op::Increment { op, start });
                self.at += 1;
                return Ok(false);
            }
            T::Plus | T::PlusPlus => UnaryOp::Plus,
            _ => UnaryOp::Minus,
        };
        self.b.ops.push(Op::Unary { op, power, start });
        if matches!(token.kind, T::PlusPlus | T::MinusMinus) {
            self.b.ops.push(Op::Unary { op, power, start: start + 1 });
        }
        self.at += 1;
        Ok(false)
    }

    /// `@name`: an operand, true. `@(params)`: a prefix of the body that follows, false.
    fn at_sign(&mut self) -> Result<bool, Fault> {
        let start = self.token().span;
        self.at += 1;
        if self.token().kind != T::LParen {
            let path = self.path()?;
            self.push(ExprKind::Handle(path), start.to(path.span));
            return Ok(true);
        }
        let (params, at) = super::function::params(self.b, self.at)?;
        self.at = at;
        self.b.ops.push(Op::Anonymous { params, start: start.start });
        Ok(false)
    }

    /// A dotted name that begins at the current token.
    fn path(&mut self) -> Result<crate::ast::Path, Fault> {
        let (path, at) = super::function::path(self.b, self.at)?;
        self.at = at;
        Ok(path)
    }

    // Behind an operand.

    /// Reads what follows an operand, up to and with something that wants another operand, or to the end of the
    /// expression, which it then returns.
    fn behind_operand(&mut self) -> Result<Option<ExprId>, Fault> {
        loop {
            let token = self.token();
            match token.kind {
                T::LParen => {
                    if self.is_number() && !self.b.dialect.index_numbers {
                        return Err(self.fault(Message::InvalidExpression));
                    }
                    if self.open_arguments(OpenKind::Index)? {
                        return Ok(None);
                    }
                }
                T::LBrace => {
                    if self.open_arguments(OpenKind::Brace)? {
                        return Ok(None);
                    }
                }
                T::Dot => {
                    if self.field()? {
                        return Ok(None);
                    }
                }
                T::Transpose | T::DotTranspose => self.transpose(token),
                T::At if self.is_super() => self.superclass_call()?,
                T::PlusPlus | T::MinusMinus if self.increments() => self.increment(token),
                T::Colon => {
                    self.colon();
                    return Ok(None);
                }
                T::RParen | T::RBracket | T::RBrace if self.innermost.is_some() => self.close()?,
                T::Comma | T::Blank | T::Semicolon | T::Newline if self.innermost.is_some() => {
                    if self.next_element()? {
                        return Ok(None);
                    }
                }
                kind => {
                    if self.infix(kind)? {
                        return Ok(None);
                    }
                    return self.finish().map(Some);
                }
            }
        }
    }

    fn is_number(&self) -> bool {
        let last = self.b.operands.last().map(|&expr| self.b.tree[expr].kind);
        matches!(last, Some(ExprKind::Number { .. } | ExprKind::Integer { .. }))
    }

    /// A binary operator, or in some dialects an assignment: pushed, true. Anything else: false.
    fn infix(&mut self, kind: TokenKind) -> Result<bool, Fault> {
        if let Some((op, power)) = binary(kind) {
            self.reduce(power);
            self.b.ops.push(Op::Binary { op, power });
        } else if let Some((op, power)) = short_circuit(kind) {
            self.reduce(power);
            self.b.ops.push(Op::ShortCircuit { op, power });
        } else if self.assigns_here(kind) {
            self.reduce(power::OPEN + 1);
            let target = self.b.operands.last().copied().expect("the machine stands behind an operand");
            if !is_target(self.b, target) {
                return Err(self.fault(Message::AssignOperator));
            }
            self.b.ops.push(Op::Assign { op: compound(kind) });
        } else {
            return Ok(false);
        }
        self.at += 1;
        Ok(true)
    }

    fn assigns_here(&self, kind: TokenKind) -> bool {
        (kind == T::Assign || compound(kind).is_some())
            && self.b.dialect.assignment_expressions
            && (self.place == Place::Value || self.innermost.is_some())
    }

    fn finish(&mut self) -> Result<ExprId, Fault> {
        if let Some(open) = self.open() {
            let closes = matches!(self.token().kind, T::Eof);
            return Err(if closes { self.mismatched(open) } else { self.unexpected() });
        }
        self.reduce(power::OPEN);
        if let Some(ignored) = self.ignored
            && self.token().kind != T::Assign
        {
            return Err(Fault { at: ignored, message: Some(Message::InvalidOperator), also: None });
        }
        Ok(self.pop())
    }

    fn transpose(&mut self, token: Token) {
        self.transposes += 1;
        self.reduce(power::POWER);
        let operand = self.pop();
        let op = if token.kind == T::Transpose { PostfixOp::CTranspose } else { PostfixOp::Transpose };
        self.push(ExprKind::Postfix { op, operand }, self.span(operand).to(token.span));
        self.at += 1;
    }

    /// A `++` or `--` behind a target that is an expression: not that of a whole statement.
    fn increments(&self) -> bool {
        let whole = self.place == Place::Statement && self.b.ops.len() == self.base;
        self.b.dialect.increment_expressions
            && !whole
            && self.b.operands.last().is_some_and(|&target| is_target(self.b, target))
    }

    fn increment(&mut self, token: Token) {
        let target = self.pop();
        let op = if token.kind == T::PlusPlus { BinaryOp::Add } else { BinaryOp::Sub };
        let span = self.span(target).to(token.span);
        self.push(ExprKind::Increment { op, target, prefix: false }, span);
        self.at += 1;
    }

    fn colon(&mut self) {
        self.reduce(power::RANGE + 1);
        let last = self.b.ops[self.base..].last_mut();
        match last {
            Some(Op::Range { has_step: has_step @ false }) => *has_step = true,
            Some(Op::Range { .. }) => {
                self.reduce(power::RANGE);
                self.b.ops.push(Op::Range { has_step: false });
            }
            _ => self.b.ops.push(Op::Range { has_step: false }),
        }
        self.at += 1;
    }

    /// `.name`, done, false; or `.(`, which wants an expression, true.
    fn field(&mut self) -> Result<bool, Fault> {
        self.at += 1;
        let token = self.token();
        match token.kind {
            T::Ident => {
                let base = self.pop();
                let name = self.b.ident(token);
                self.push(ExprKind::Field { base, name }, self.span(base).to(token.span));
                self.at += 1;
                Ok(false)
            }
            T::LParen => {
                self.push_open(OpenKind::Dynamic);
                Ok(true)
            }
            _ => Err(self.fault(Message::InvalidExpression)),
        }
    }

    /// An `@` that directly follows a name: `method@Super`.
    fn is_super(&self) -> bool {
        let before = self.b.tokens[self.at - 1];
        let named = self.b.operands.last().is_some_and(|&expr| {
            matches!(self.b.tree[expr].kind, ExprKind::Name(_) | ExprKind::Field { .. })
        });
        named && before.kind == T::Ident && before.span.end == self.token().span.start
    }

    fn superclass_call(&mut self) -> Result<(), Fault> {
        self.at += 1;
        let called = self.pop();
        let span = self.span(called);
        let (object, method) = match self.b.tree[called].kind {
            ExprKind::Name(symbol) => (None, Ident { symbol, span }),
            ExprKind::Field { base, name } => (Some(base), name),
            _ => return Err(self.unexpected()),
        };
        // The method isn't an expression of its own here: its node, the last one made, is taken back.
        self.b.tree.exprs.pop();
        let class = self.path()?;
        self.push(ExprKind::Super { object, method, class }, span.to(class.span));
        Ok(())
    }

    // Making nodes.

    /// Applies the waiting operators that bind at least as tightly as `power`.
    fn reduce(&mut self, power: u8) {
        while self.b.ops.len() > self.base {
            let Some(&op) = self.b.ops.last() else { return };
            match op.power() {
                Some(waiting) if waiting >= power => {
                    self.b.ops.pop();
                    self.apply(op);
                }
                _ => return,
            }
        }
    }

    fn apply(&mut self, op: Op) {
        let last = self.pop();
        let end = self.span(last);
        match op {
            Op::Unary { op, start, .. } => {
                self.push(ExprKind::Unary { op, operand: last }, Span::new(start, end.end));
            }
            Op::Binary { op, .. } => {
                let left = self.pop();
                self.push(ExprKind::Binary { op, left, right: last }, self.span(left).to(end));
            }
            Op::ShortCircuit { op, .. } => {
                let left = self.pop();
                self.push(ExprKind::ShortCircuit { op, left, right: last }, self.span(left).to(end));
            }
            Op::Range { has_step } => {
                let step = has_step.then(|| self.pop());
                let start = self.pop();
                self.push(ExprKind::Range { start, step, stop: last }, self.span(start).to(end));
            }
            Op::NameValue { name } => self.push(ExprKind::NameValue { name, value: last }, name.span.to(end)),
            Op::Increment { op, start } => {
                let span = Span::new(start, end.end);
                if is_target(self.b, last) {
                    return self.push(ExprKind::Increment { op, target: last, prefix: true }, span);
                }
                let sign = if op == BinaryOp::Add { UnaryOp::Plus } else { UnaryOp::Minus };
                let inner = ExprKind::Unary { op: sign, operand: last };
                let operand = self.b.expr(inner, Span::new(start + 1, end.end));
                self.push(ExprKind::Unary { op: sign, operand }, span);
            }
            Op::Assign { op } => {
                let target = self.pop();
                self.push(ExprKind::Assign { op, target, value: last }, self.span(target).to(end));
            }
            Op::Anonymous { params, start } => {
                self.push(ExprKind::Anonymous { params, body: last }, Span::new(start, end.end));
            }
            Op::Open(_) => self.b.operands.push(last),
        }
    }
}

/// Whether an expression can be assigned to: a name with index steps.
pub(crate) fn is_target(b: &Builder<'_>, mut expr: ExprId) -> bool {
    loop {
        match b.tree[expr].kind {
            ExprKind::Name(_) => return true,
            ExprKind::Index { base, .. }
            | ExprKind::Brace { base, .. }
            | ExprKind::Field { base, .. }
            | ExprKind::DynamicField { base, .. } => expr = base,
            _ => return false,
        }
    }
}
