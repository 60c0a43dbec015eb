//! Blocks without recursion: what is open lies on a stack, and an `end` makes the node.
//!
//! The grammar reads headers and simple statements one after the other and calls the methods here. Statements gather
//! on `Builder::stmts`; a block remembers where its own begin, and closing it moves them into the tree.
//! A function without `end` is closed by the next `function` or by the end of the file.

use runmat_lexer::{Span, Token, TokenKind};

use crate::ast::{
    Arm, Attribute, Block, Class, ClassId, EnumBlock, EventBlock, ExprId, FileKind, Function, FunctionId,
    Ident, List, MethodBlock, Param, Path, PropertyBlock, Signature, StmtId, StmtKind,
};
use crate::builder::Builder;
use crate::diagnostic::Message;

/// A block whose end hasn't been read.
pub(crate) struct OpenBlock {
    kind: BlockKind,
    /// The keyword.
    keyword: Span,
    /// Where its own entries begin in the builder's stacks.
    stmts: usize,
    arms: usize,
    functions: usize,
    arguments: usize,
    /// Loops around a statement in it, within the same function; none outside functions.
    loops: Option<u32>,
}

/// What a block is, with what its header said.
#[derive(Clone, Copy)]
pub(crate) enum BlockKind {
    /// The arm being read; none behind `else`.
    If {
        arm: Option<(ExprId, Span)>,
    },
    While {
        cond: ExprId,
    },
    Do,
    For {
        target: ExprId,
        range: ExprId,
    },
    ParFor {
        target: ExprId,
        range: ExprId,
        workers: Option<ExprId>,
    },
    Spmd {
        args: List<ExprId>,
    },
    Switch {
        subject: ExprId,
        part: SwitchPart,
    },
    /// The body, once `catch` has been read.
    Try {
        body: Option<Block>,
        ident: Option<Ident>,
    },
    /// The body, once the cleanup has begun.
    UnwindProtect {
        body: Option<Block>,
    },
    Function(Header),
    Class(ClassHeader),
    Methods {
        attributes: List<Attribute>,
    },
}

#[derive(Clone, Copy)]
pub(crate) enum SwitchPart {
    Head,
    Case(ExprId, Span),
    Otherwise,
}

/// The first line of a function.
#[derive(Clone, Copy)]
pub(crate) struct Header {
    pub name: Path,
    pub inputs: List<Param>,
    pub outputs: List<Param>,
    pub span: Span,
}

/// The first line of a class.
#[derive(Clone, Copy)]
pub(crate) struct ClassHeader {
    pub attributes: List<Attribute>,
    pub name: Ident,
    pub supers: List<Path>,
    pub span: Span,
}

/// The finished parts of the class being read.
#[derive(Default)]
pub(crate) struct ClassParts {
    pub properties: Vec<PropertyBlock>,
    pub methods: Vec<MethodBlock>,
    pub signatures: Vec<Signature>,
    pub events: Vec<EventBlock>,
    pub enumerations: Vec<EnumBlock>,
}

/// How many unclosed blocks an `endif` or its kin may skip to find its own: a bound, so that nonsense stays linear.
const UNCLOSED: usize = 16;

/// What may stand at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Context {
    /// Statements.
    Code,
    /// The blocks of a class.
    Class,
    /// Methods and their signatures.
    Methods,
}

impl Builder<'_> {
    pub(crate) fn context(&self) -> Context {
        match self.blocks.last().map(|block| block.kind) {
            Some(BlockKind::Class(_)) => Context::Class,
            Some(BlockKind::Methods { .. }) => Context::Methods,
            _ => Context::Code,
        }
    }

    pub(crate) fn open_block(&mut self, kind: BlockKind, keyword: Span) {
        let around = self.blocks.last().and_then(|block| block.loops);
        let loops = match kind {
            BlockKind::Function(_) => Some(0),
            BlockKind::While { .. } | BlockKind::Do | BlockKind::For { .. } | BlockKind::ParFor { .. } => {
                around.map(|loops| loops + 1)
            }
            _ => around,
        };
        self.deepen(1);
        self.blocks.push(OpenBlock {
            kind,
            keyword,
            stmts: self.stmts.len(),
            arms: self.arms.len(),
            functions: self.functions.len(),
            arguments: self.arguments.len(),
            loops,
        });
    }

    /// `break` and `continue` stand in a loop, as far as can be told: a script may be called from one.
    pub(crate) fn in_loop(&self) -> bool {
        self.blocks.last().and_then(|block| block.loops) != Some(0)
    }

    /// A function begins: what can't hold it is closed or reported.
    pub(crate) fn open_function(&mut self, header: Header, keyword: Span, at: usize) {
        if self.has_ends {
            let holds = match self.blocks.last().map(|block| block.kind) {
                None | Some(BlockKind::Function(_) | BlockKind::Methods { .. }) => true,
                Some(_) => false,
            };
            if !holds {
                self.report(Message::FunctionContext, header.span);
            }
        } else {
            let end = self.end_before(at);
            while let Some(block) = self.blocks.last() {
                let is_function = matches!(block.kind, BlockKind::Function(_));
                if !is_function {
                    let span = block.keyword;
                    self.report(Message::MissingEnd, span);
                }
                self.close_block(end, false);
            }
        }
        self.open_block(BlockKind::Function(header), keyword);
    }

    /// The place just behind the last token before `at` that isn't a separator.
    fn end_before(&self, at: usize) -> u32 {
        let before = self.tokens[..at].iter().rev().find(|token| !token.kind.is_separator());
        before.map_or(0, |token| token.span.end)
    }

    /// `end` or one of its long forms.
    pub(crate) fn end(&mut self, token: Token) {
        if token.kind == TokenKind::EndWord {
            let word = self.source(token.span);
            let near = self.blocks.len().saturating_sub(UNCLOSED);
            let found = self.blocks[near..].iter().rposition(|block| block.kind.closed_by(word));
            let Some(at) = found.map(|at| near + at) else {
                return self.report(Message::ReservedKeyword, token.span);
            };
            while self.blocks.len() > at + 1 {
                let span = self.blocks.last().map_or(token.span, |block| block.keyword);
                self.report(Message::MissingEnd, span);
                self.close_block(token.span.start, false);
            }
        }
        if self.blocks.is_empty() {
            return self.report(Message::ReservedKeyword, token.span);
        }
        self.close_block(token.span.end, true);
    }

    /// Makes the node of the innermost block.
    fn close_block(&mut self, end: u32, has_end: bool) {
        let Some(block) = self.blocks.pop() else { return };
        let span = Span::new(block.keyword.start, end.max(block.keyword.end));
        let kind = match block.kind {
            BlockKind::Function(header) => return self.close_function(&block, header, span, has_end),
            BlockKind::Class(header) => return self.close_class(header, span),
            BlockKind::Methods { attributes } => return self.close_methods(&block, attributes, span),
            BlockKind::If { arm } => {
                let otherwise = self.close_arms(&block, arm);
                let arms = self.take_arms(&block);
                StmtKind::If { arms, otherwise }
            }
            BlockKind::Switch { subject, part } => {
                let otherwise = match part {
                    SwitchPart::Head => self.before_case(&block),
                    SwitchPart::Case(value, span) => self.close_arms(&block, Some((value, span))),
                    SwitchPart::Otherwise => self.close_arms(&block, None),
                };
                let cases = self.take_arms(&block);
                StmtKind::Switch { subject, cases, otherwise }
            }
            BlockKind::Try { body: Some(body), ident } => {
                StmtKind::Try { body, ident, handler: Some(self.take_body(block.stmts)) }
            }
            BlockKind::Try { body: None, ident } => {
                StmtKind::Try { body: self.take_body(block.stmts), ident, handler: None }
            }
            BlockKind::UnwindProtect { body: Some(body) } => {
                StmtKind::UnwindProtect { body, cleanup: self.take_body(block.stmts) }
            }
            BlockKind::UnwindProtect { body: None } => {
                StmtKind::UnwindProtect { body: self.take_body(block.stmts), cleanup: List::EMPTY }
            }
            BlockKind::While { cond } => StmtKind::While { cond, body: self.take_body(block.stmts) },
            BlockKind::For { target, range } => {
                StmtKind::For { target, range, body: self.take_body(block.stmts) }
            }
            BlockKind::ParFor { target, range, workers } => {
                StmtKind::ParFor { target, range, workers, body: self.take_body(block.stmts) }
            }
            BlockKind::Spmd { args } => StmtKind::Spmd { args, body: self.take_body(block.stmts) },
            BlockKind::Do => {
                self.take_body(block.stmts);
                // An `end` doesn't close it; that nothing does has been said where it was noticed.
                if has_end {
                    self.report(Message::ReservedKeyword, Span::new(end - "end".len() as u32, end));
                }
                StmtKind::Error
            }
        };
        self.stmt(kind, span);
    }

    fn take_body(&mut self, from: usize) -> List<StmtId> {
        let vec = &mut self.tree.stmt_lists;
        let start = vec.len();
        vec.extend(self.stmts.drain(from..));
        List::new(start, vec.len() - start)
    }

    fn take_arms(&mut self, block: &OpenBlock) -> List<Arm> {
        let vec = &mut self.tree.arms;
        let start = vec.len();
        vec.extend(self.arms.drain(block.arms..));
        List::new(start, vec.len() - start)
    }

    /// Ends the part of an `if` or `switch` being read: an arm, or the body of `else` or `otherwise`, which it returns.
    fn close_arms(&mut self, block: &OpenBlock, arm: Option<(ExprId, Span)>) -> Option<Block> {
        let body = self.take_body(block.stmts);
        let Some((cond, span)) = arm else { return Some(body) };
        self.arms.push(Arm { cond, body, span });
        None
    }

    fn before_case(&mut self, block: &OpenBlock) -> Option<Block> {
        if let Some(&first) = self.stmts.get(block.stmts) {
            let span = self.tree[first].span;
            self.report(Message::BeforeCase, span);
            self.stmts.truncate(block.stmts);
        }
        None
    }

    /// `else`, `elseif cond`.
    pub(crate) fn begin_arm(&mut self, keyword: Span, cond: Option<ExprId>) {
        let span = cond.map_or(keyword, |cond| keyword.to(self.tree[cond].span));
        let Some(OpenBlock { kind: BlockKind::If { arm: Some((first, first_span)) }, stmts, .. }) =
            self.blocks.last()
        else {
            return self.report(Message::ReservedKeyword, keyword);
        };
        let (first, first_span, stmts) = (*first, *first_span, *stmts);
        let body = self.take_body(stmts);
        self.arms.push(Arm { cond: first, body, span: first_span });
        self.set_kind(BlockKind::If { arm: cond.map(|cond| (cond, span)) });
    }

    /// `case value`, `otherwise`.
    pub(crate) fn begin_case(&mut self, keyword: Span, value: Option<ExprId>) {
        let span = value.map_or(keyword, |value| keyword.to(self.tree[value].span));
        let Some(OpenBlock { kind: BlockKind::Switch { subject, part }, stmts, .. }) = self.blocks.last()
        else {
            return self.report(Message::ReservedKeyword, keyword);
        };
        let (subject, part, stmts) = (*subject, *part, *stmts);
        match part {
            SwitchPart::Head => {
                if let Some(&first) = self.stmts.get(stmts) {
                    let span = self.tree[first].span;
                    self.report(Message::BeforeCase, span);
                    self.stmts.truncate(stmts);
                }
            }
            SwitchPart::Case(value, span) => {
                let body = self.take_body(stmts);
                self.arms.push(Arm { cond: value, body, span });
            }
            SwitchPart::Otherwise => return self.report(Message::ReservedKeyword, keyword),
        }
        let part = value.map_or(SwitchPart::Otherwise, |value| SwitchPart::Case(value, span));
        self.set_kind(BlockKind::Switch { subject, part });
    }

    /// `catch`, with the variable if one is named.
    pub(crate) fn begin_catch(&mut self, keyword: Span, ident: Option<Ident>) {
        let Some(OpenBlock { kind: BlockKind::Try { body: None, .. }, stmts, .. }) = self.blocks.last()
        else {
            return self.report(Message::ReservedKeyword, keyword);
        };
        let body = self.take_body(*stmts);
        self.set_kind(BlockKind::Try { body: Some(body), ident });
    }

    /// `unwind_protect_cleanup`.
    pub(crate) fn begin_cleanup(&mut self, keyword: Span) {
        let Some(OpenBlock { kind: BlockKind::UnwindProtect { body: None }, stmts, .. }) = self.blocks.last()
        else {
            return self.report(Message::ReservedKeyword, keyword);
        };
        let body = self.take_body(*stmts);
        self.set_kind(BlockKind::UnwindProtect { body: Some(body) });
    }

    /// `until cond`.
    pub(crate) fn until(&mut self, keyword: Span, cond: ExprId) {
        let Some(OpenBlock { kind: BlockKind::Do, .. }) = self.blocks.last() else {
            return self.report(Message::ReservedKeyword, keyword);
        };
        let Some(block) = self.blocks.pop() else { return };
        let body = self.take_body(block.stmts);
        let span = block.keyword.to(self.tree[cond].span);
        self.stmt(StmtKind::DoUntil { body, cond }, span);
    }

    fn set_kind(&mut self, kind: BlockKind) {
        if let Some(block) = self.blocks.last_mut() {
            block.kind = kind;
        }
    }

    // Functions and classes.

    fn close_function(&mut self, block: &OpenBlock, header: Header, span: Span, has_end: bool) {
        let body = self.take_body(block.stmts);
        let nested = self.functions.split_off(block.functions);
        self.refuse_same_names(&nested);
        let arguments = self.arguments.split_off(block.arguments);
        let doc = self.comments_behind(header.span.end).or_else(|| self.comments_before(span.start));
        let function = Function {
            name: header.name,
            inputs: header.inputs,
            outputs: header.outputs,
            arguments: self.list(&arguments),
            body,
            nested: self.list(&nested),
            has_end,
            doc,
            signature: header.span,
            span,
        };
        self.tree.functions_all.push(function);
        let id = FunctionId::new(self.tree.functions_all.len() - 1);
        self.functions.push(id);
        if self.blocks.is_empty() {
            self.stmt(StmtKind::Function(id), span);
        }
    }

    /// Functions nested in one other have different names.
    fn refuse_same_names(&mut self, nested: &[FunctionId]) {
        let symbol = |&id: &FunctionId| self.tree[self.tree[id].name.parts][0].symbol;
        let mut named: Vec<_> = nested.iter().map(|id| (symbol(id), *id)).collect();
        named.sort_unstable();
        for pair in named.windows(2) {
            if pair[0].0 == pair[1].0 {
                self.report(Message::SameNestedName, self.tree[pair[1].1].signature);
            }
        }
    }

    fn close_methods(&mut self, block: &OpenBlock, attributes: List<Attribute>, span: Span) {
        let methods = self.functions.split_off(block.functions);
        let methods = self.list(&methods);
        let signatures = std::mem::take(&mut self.class.signatures);
        let signatures = self.list(&signatures);
        self.stmts.truncate(block.stmts);
        self.class.methods.push(MethodBlock { attributes, methods, signatures, span });
    }

    fn close_class(&mut self, header: ClassHeader, span: Span) {
        let parts = std::mem::take(&mut self.class);
        let doc = self.comments_behind(header.span.end).or_else(|| self.comments_before(span.start));
        let class = Class {
            attributes: header.attributes,
            name: header.name,
            supers: header.supers,
            properties: self.list(&parts.properties),
            methods: self.list(&parts.methods),
            events: self.list(&parts.events),
            enumerations: self.list(&parts.enumerations),
            doc,
            signature: header.span,
            span,
        };
        self.tree.classes.push(class);
        self.tree.class.get_or_insert(ClassId::new(self.tree.classes.len() - 1));
    }

    /// The end of the file: closes what may end there, reports the rest, and settles what the file is.
    pub(crate) fn finish(&mut self) {
        let end = self.end_before(self.tokens.len().saturating_sub(1));
        while let Some(block) = self.blocks.last() {
            let may_end_here = matches!(block.kind, BlockKind::Function(_))
                && (!self.has_ends || self.dialect.mixed_function_ends);
            if !may_end_here {
                let span = block.keyword;
                self.report(Message::MissingEnd, span);
            }
            self.close_block(end, false);
        }
        let functions = std::mem::take(&mut self.functions);
        self.tree.functions = self.list(&functions);
        let is_function = |stmt: &StmtId| matches!(self.tree[*stmt].kind, StmtKind::Function(_));
        self.tree.kind = if self.tree.class.is_some() {
            FileKind::Class
        } else if !functions.is_empty() && self.stmts.iter().all(is_function) {
            FileKind::Function
        } else {
            FileKind::Script
        };
        if self.tree.kind == FileKind::Script {
            self.tree.body = self.take_body(0);
            let unclosed = functions.iter().find(|&&function| !self.tree[function].has_end);
            if let Some(&function) = unclosed
                && !self.dialect.mixed_function_ends
            {
                let span = self.tree[function].signature;
                self.report(Message::ScriptFunctionEnd, span);
            }
        }
        self.stmts.clear();
        let bom = u32::from(self.text.starts_with('\u{feff}')) * 3;
        self.tree.doc = self.comments_behind(bom);
    }
}

impl BlockKind {
    /// Whether `word`, one of the long forms of `end`, closes the block.
    fn closed_by(self, word: &str) -> bool {
        match self {
            BlockKind::If { .. } => word == "endif",
            BlockKind::While { .. } => word == "endwhile",
            BlockKind::For { .. } => word == "endfor",
            BlockKind::ParFor { .. } => matches!(word, "endparfor" | "endfor"),
            BlockKind::Spmd { .. } => word == "endspmd",
            BlockKind::Switch { .. } => word == "endswitch",
            BlockKind::Try { .. } => word == "end_try_catch",
            BlockKind::UnwindProtect { .. } => word == "end_unwind_protect",
            BlockKind::Function(_) => word == "endfunction",
            BlockKind::Class(_) => word == "endclassdef",
            BlockKind::Methods { .. } => word == "endmethods",
            BlockKind::Do => false,
        }
    }
}
