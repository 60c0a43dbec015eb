//! The checks of `arguments` blocks: of inputs in front of a function's body, of outputs where it returns.

use std::rc::Rc;

use runmat_hir::hir::{self, ExprKind};
use runmat_hir::ids::{ExprId, LocalId};

use super::{Compiler, Reg};
use crate::bytecode::operand::{Def, Imm, Outs, Place as PlaceReg, Use};
use crate::bytecode::ops::{ONE, Op};
use crate::program::{ArgumentPlace, ArgumentRule};

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
                    (Some(local), None) if block.repeating => {
                        let params = &self.function.params;
                        let before = params.iter().position(|p| *p == Some(local)).unwrap_or(params.len());
                        self.check_repeating(local, decl, (false, before + 1));
                    }
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
        let position = self.function.params.iter().position(|p| *p == Some(local)).map_or(0, |p| p + 1);
        if let Some(default) = decl.default {
            let (given, missing) = (self.label(), self.label());
            let target = self.target(missing);
            self.emit(Op::JumpUndefined { src: Use(self.register(local)), target });
            self.jump(given);
            self.bind(missing);
            let mark = self.mark();
            match self.is_cell(local) {
                false => self.expr_to(default, self.register(local)),
                true => {
                    let value = self.temp();
                    self.expr_to(default, value);
                    self.emit(Op::StoreCell { cell: Use(self.register(local)), src: Use(value) });
                }
            }
            self.release(mark);
            self.bind(given);
        }
        self.check_whole(local, decl, ArgumentPlace::At { output: false, position, group: None });
    }

    /// The checks of outputs, where the function returns: of those that have values.
    pub(crate) fn check_outputs(&mut self) {
        let function = self.function;
        // Validators may read variables that only some ways to the return have set.
        self.assigned.fill(false);
        for block in function.arguments.iter().filter(|block| block.output) {
            for decl in &block.declarations {
                let Some(local) = decl.local else { continue };
                let set = self.label();
                let target = self.target(set);
                self.emit(Op::JumpUndefined { src: Use(self.register(local)), target });
                if block.repeating || function.varargout == Some(local) {
                    self.check_repeating(local, decl, (true, function.outputs.len() + 1));
                } else if let Some(k) = function.outputs.iter().position(|output| *output == local) {
                    let place = ArgumentPlace::At { output: true, position: k + 1, group: None };
                    self.check_whole(local, decl, place);
                }
                self.bind(set);
            }
        }
    }

    /// Checks a variable's value, which may become another.
    fn check_whole(&mut self, local: LocalId, decl: &'a hir::ArgumentDecl, place: ArgumentPlace) {
        let reg = self.register(local);
        if !self.is_cell(local) {
            return self.check_value(reg, decl, place);
        }
        let mark = self.mark();
        let value = self.temp();
        self.emit(Op::LoadCell { dst: Def(value), cell: Use(reg) });
        self.check_value(value, decl, place);
        self.emit(Op::StoreCell { cell: Use(reg), src: Use(value) });
        self.release(mark);
    }

    fn check_value(&mut self, value: Reg, decl: &'a hir::ArgumentDecl, place: ArgumentPlace) {
        let (dims, class) = (decl.dims.clone(), decl.class.clone());
        let rule = ArgumentRule { place: place.clone(), dims, class, options: Vec::new() };
        let rule = self.argument_rule(rule);
        self.emit(Op::CheckArgument { value: PlaceReg(value), decl: rule });
        self.validators(value, decl, &place);
    }

    /// Repeating arguments lie in a cell: each of its elements takes the variable's place while it is checked.
    fn check_repeating(&mut self, local: LocalId, decl: &'a hir::ArgumentDecl, at: (bool, usize)) {
        let (output, position) = at;
        let mark = self.mark();
        let reg = self.register(local);
        let (all, stop) = (self.temp(), self.temp());
        let state = Outs { first: self.temps(5), count: 5 };
        let i = self.temp();
        let size = if output { 1 } else { self.group_size() };
        let one = self.number(1.0);
        let (body, done) = (self.label(), self.label());
        self.emit(Op::Take { dst: Def(all), src: PlaceReg(reg) });
        self.emit(Op::EndOf { dst: Def(stop), base: Use(all), position: Imm(0), count: Imm(1) });
        let exit = self.target(done);
        let (start, step, stop, var) = (Use(one), Use(one), Use(stop), Def(i));
        self.emit(Op::ForRange { state, start, step, stop, var, exit });
        self.bind(body);
        self.emit(Op::Brace1 { dst: Def(reg), base: Use(all), i: Use(i), mode: ONE });
        self.check_value(reg, decl, ArgumentPlace::At { output, position, group: Some((Use(i), size)) });
        self.emit(Op::StoreBrace1 { base: PlaceReg(all), i: Use(i), src: Use(reg) });
        let again = self.target(body);
        self.emit(Op::ForRangeNext { state: PlaceReg(state.first), var: Def(i), body: again });
        self.bind(done);
        self.emit(Op::Take { dst: Def(reg), src: PlaceReg(all) });
        self.release(mark);
    }

    /// Arguments of a repeating group of inputs: the parameters, or `varargin` alone.
    fn group_size(&self) -> usize {
        super::repeating_params(self.function).max(1) as usize
    }

    /// Validator functions get the value as their first argument.
    fn validators(&mut self, value: Reg, decl: &'a hir::ArgumentDecl, place: &ArgumentPlace) {
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
                hir::Callee::Function(func) => (self.unit.hir.function_name(func, self.interner), Some(func)),
                hir::Callee::Name(name) => (name, None),
            };
            for (k, &arg) in args.iter().enumerate() {
                let reg = if k == 0 { first } else { self.temp() };
                self.expr_to(arg, reg);
            }
            let count = args.len().max(1) as u32;
            let checks = Some(place.clone());
            let site = crate::program::CallSite { name, target, checks, ..Default::default() };
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
        let place = ArgumentPlace::Named(self.local_info(local).name.clone());
        let rule = ArgumentRule { place, dims: None, class: None, options };
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
            let skip = self.label();
            let target = self.target(skip);
            self.emit(Op::JumpUndefined { src: Use(value), target });
            self.check_value(value, declaration, ArgumentPlace::Named(text));
            let site = self.site();
            self.emit(Op::StoreField { base: PlaceReg(reg), name, src: Use(value), site });
            self.bind(skip);
            self.release(mark);
        }
    }
}
