//! The checks of `arguments` blocks, in front of a function's body.

use std::rc::Rc;

use runmat_hir::hir::{self, ExprKind};
use runmat_hir::ids::{ExprId, LocalId};

use super::{Compiler, Reg};
use crate::bytecode::operand::{Def, Imm, Outs, Place as PlaceReg, Use};
use crate::bytecode::ops::{ONE, Op};
use crate::program::ArgumentRule;

impl<'a> Compiler<'a> {
    /// The checks of `arguments` blocks, in the order of their lines.
    pub(crate) fn check_arguments(&mut self) {
        let function = self.function;
        for block in function.arguments.iter().filter(|block| !block.output) {
            let mut options: Vec<(LocalId, Vec<&'a hir::ArgumentDecl>)> = Vec::new();
            for decl in &block.declarations {
                match (decl.local, decl.field) {
                    (Some(local), Some(_)) => match options.iter_mut().find(|(l, _)| *l == local) {
                        Some((_, list)) => list.push(decl),
                        None => options.push((local, vec![decl])),
                    },
                    (Some(local), None) if block.repeating => self.check_repeating(local, decl),
                    (Some(local), None) => self.check_positional(local, decl),
                    _ => {}
                }
            }
            for (local, declarations) in options {
                self.check_options(local, &declarations);
            }
        }
    }

    fn check_positional(&mut self, local: LocalId, decl: &'a hir::ArgumentDecl) {
        let reg = self.register(local);
        let position = self.function.params.iter().position(|p| *p == Some(local)).map_or(0, |p| p + 1);
        let name = self.local_info(local).name.clone();
        if let Some(default) = decl.default {
            let (given, missing) = (self.label(), self.label());
            let target = self.target(missing);
            self.emit(Op::JumpUndefined { src: Use(reg), target });
            self.jump(given);
            self.bind(missing);
            self.expr_to(default, reg);
            self.bind(given);
        }
        let rule = self.rule(name, position, decl);
        self.emit(Op::CheckArgument { value: PlaceReg(reg), decl: rule });
        self.validators(reg, decl, &format!("Invalid argument at position {position}."));
    }

    /// Repeating arguments lie in a cell: each of its elements takes the variable's place while it is checked.
    fn check_repeating(&mut self, local: LocalId, decl: &'a hir::ArgumentDecl) {
        let mark = self.mark();
        let reg = self.register(local);
        let (all, stop) = (self.temp(), self.temp());
        let state = Outs { first: self.temps(5), count: 5 };
        let i = self.temp();
        let params = &self.function.params;
        let first = params.iter().position(|p| *p == Some(local)).unwrap_or(params.len()) + 1;
        let name = self.local_info(local).name.clone();
        let one = self.number(1.0);
        let (body, done) = (self.label(), self.label());
        self.emit(Op::Take { dst: Def(all), src: PlaceReg(reg) });
        self.emit(Op::EndOf { dst: Def(stop), base: Use(all), position: Imm(0), count: Imm(1) });
        let exit = self.target(done);
        let (start, step, stop, var) = (Use(one), Use(one), Use(stop), Def(i));
        self.emit(Op::ForRange { state, start, step, stop, var, exit });
        self.bind(body);
        self.emit(Op::Brace1 { dst: Def(reg), base: Use(all), i: Use(i), mode: ONE });
        let rule = self.rule(name, first, decl);
        self.emit(Op::CheckArgument { value: PlaceReg(reg), decl: rule });
        self.validators(reg, decl, &format!("Invalid argument at position {first}."));
        self.emit(Op::StoreBrace1 { base: PlaceReg(all), i: Use(i), src: Use(reg) });
        let again = self.target(body);
        self.emit(Op::ForRangeNext { state: PlaceReg(state.first), var: Def(i), body: again });
        self.bind(done);
        self.emit(Op::Take { dst: Def(reg), src: PlaceReg(all) });
        self.release(mark);
    }

    fn rule(
        &mut self,
        name: Rc<str>,
        position: usize,
        decl: &hir::ArgumentDecl,
    ) -> crate::bytecode::operand::Const {
        let (dims, class) = (decl.dims.clone(), decl.class.clone());
        self.argument_rule(ArgumentRule { name, position, dims, class, options: Vec::new() })
    }

    /// Validator functions get the value as their first argument.
    fn validators(&mut self, value: Reg, decl: &'a hir::ArgumentDecl, prefix: &str) {
        for &validator in &decl.validators {
            let mark = self.mark();
            let (callee, args): (_, &[ExprId]) = match self.kind(validator) {
                ExprKind::Call { callee, args, parens } => (callee.clone(), if *parens { args } else { &[] }),
                _ => continue,
            };
            let old = self.set_span(self.function.exprs[validator].span);
            let first = self.temp();
            // Arguments written out, as in `mustBeMember(x, [1 2])`, name the value themselves.
            let names_value = !args.is_empty();
            if !names_value {
                self.emit(Op::Borrow { dst: Def(first), src: Use(value) });
            }
            let (name, target) = match callee {
                hir::Callee::Function(func) => (self.unit.hir.functions[func].name.clone(), Some(func)),
                hir::Callee::Name(name) => (name, None),
            };
            for (k, &arg) in args.iter().enumerate() {
                let reg = if k == 0 { first } else { self.temp() };
                self.expr_to(arg, reg);
            }
            let count = args.len().max(1) as u32;
            let error_prefix = Some(prefix.into());
            let site = crate::program::CallSite { name, target, error_prefix, ..Default::default() };
            let (call, fb) = (self.call_site(site), self.site());
            let args = crate::bytecode::operand::Args { first, count };
            self.emit(Op::Call { outs: Outs { first, count: 0 }, call, args, site: fb });
            self.set_span(old);
            self.release(mark);
        }
    }

    /// Name-value arguments: collected from the inputs behind the positional ones into a struct.
    fn check_options(&mut self, local: LocalId, declarations: &[&'a hir::ArgumentDecl]) {
        let reg = self.register(local);
        let options: Vec<Rc<str>> =
            declarations.iter().filter_map(|d| d.field).map(|field| self.symbol(field)).collect();
        let name = self.local_info(local).name.clone();
        let rule = ArgumentRule { name, position: 0, dims: None, class: None, options };
        let decl = self.argument_rule(rule);
        self.emit(Op::NameValues { dst: PlaceReg(reg), decl });
        for declaration in declarations {
            let Some(field) = declaration.field else { continue };
            let mark = self.mark();
            let value = self.temp();
            let text = self.symbol(field);
            let name = self.name(text.clone());
            let (given, missing) = (self.label(), self.label());
            let path = crate::program::Path {
                steps: vec![crate::program::PathStep::Field(text.clone())],
                ..Default::default()
            };
            let path = self.path(path);
            let none = crate::bytecode::operand::Args { first: value, count: 0 };
            // A name that wasn't passed isn't a field yet.
            self.emit(Op::Peek { dst: Def(value), base: Use(reg), path, args: none });
            let target = self.target(missing);
            self.emit(Op::JumpUndefined { src: Use(value), target });
            self.jump(given);
            self.bind(missing);
            if let Some(default) = declaration.default {
                self.expr_to(default, value);
            }
            self.bind(given);
            let prefix = format!("Invalid name-value argument '{text}'.");
            let rule = self.rule(text, 0, declaration);
            let skip = self.label();
            let target = self.target(skip);
            self.emit(Op::JumpUndefined { src: Use(value), target });
            self.emit(Op::CheckArgument { value: PlaceReg(value), decl: rule });
            self.validators(value, declaration, &prefix);
            let site = self.site();
            self.emit(Op::StoreField { base: PlaceReg(reg), name, src: Use(value), site });
            self.bind(skip);
            self.release(mark);
        }
    }
}
