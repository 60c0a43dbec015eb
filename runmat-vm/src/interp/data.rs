//! Moves, constants, variable cells, display.

use runmat_hir::hir::FunctionKind;
use runmat_runtime::array::dense::Array;
use runmat_runtime::array::dims::Dims;
use runmat_runtime::display::value::display_named;
use runmat_runtime::error::{Error, ErrorKind};
use runmat_runtime::value::Value;
use runmat_runtime::value::cell::CellArray;
use runmat_runtime::value::list::ValueList;
use runmat_runtime::value::variable::VariableCell;

use crate::bytecode::operand::{Args, Const, Def, Imm, Outs, Place, Use};
use crate::interp::Flow;
use crate::vm::Vm;

/// Variables of functions that return are looked at for arrays from that many bytes on.
const LARGE: usize = 32 << 10;

impl Vm {
    #[inline(always)]
    pub(crate) fn load_const(&mut self, dst: Def, k: Const) -> Flow {
        let value = self.current().constants[k.0 as usize].shared();
        self.set(dst, value);
        Flow::Next
    }

    #[inline(always)]
    pub(crate) fn copy(&mut self, dst: Def, src: Use) -> Flow {
        let value = self.get(src);
        if value.is_undefined() {
            let error = self.check_defined(src, value);
            return self.flow(error);
        }
        self.replace(dst, value.shared());
        Flow::Next
    }

    #[inline(always)]
    pub(crate) fn take(&mut self, dst: Def, src: Place) -> Flow {
        let value = self.get(Use(src.0));
        if value.is_undefined() {
            let error = self.check_defined(Use(src.0), value);
            return self.flow(error);
        }
        // `x = x`
        if src.0 == dst.0 {
            return Flow::Next;
        }
        // A parameter that the caller lends isn't ours to give away.
        if src.0 < 64 && self.borrowed >> src.0 & 1 == 1 {
            self.replace(dst, value.shared());
            return Flow::Next;
        }
        self.replace(dst, value);
        self.set(Def(src.0), Value::UNDEFINED);
        Flow::Next
    }

    #[inline(always)]
    pub(crate) fn borrow(&mut self, dst: Def, src: Use) -> Flow {
        let value = self.get(src);
        if value.is_undefined() {
            let error = self.check_defined(src, value);
            return self.flow(error);
        }
        self.set(dst, value);
        Flow::Next
    }

    /// Ends the life of the value that a variable owned. Temporaries may hold what another register owns by now, and a
    /// lent parameter belongs to the caller.
    #[inline(never)]
    pub(crate) fn retire(&mut self, register: Def, old: Value) {
        if self.current().locals.get(register.0 as usize).is_none_or(|local| local.name.is_empty()) {
            return;
        }
        if register.0 < 64 && self.borrowed >> register.0 & 1 == 1 {
            self.borrowed &= !(1 << register.0);
            return;
        }
        self.rt.recycle_variable(old);
    }

    /// Ends the lives of the variables of the top frame, which returns these values, where that gives much memory back.
    #[inline(always)]
    pub(crate) fn end_locals(&mut self, results: &[Value]) {
        if self.rt.heap.has_large() {
            self.retire_locals(results);
        }
    }

    #[inline(never)]
    fn retire_locals(&mut self, results: &[Value]) {
        let proto = self.top().proto.clone();
        if proto.kind != FunctionKind::Named {
            return;
        }
        for (register, local) in (0..).zip(proto.locals.iter()) {
            let value = self.get(Use(register));
            let is_large =
                value.as_ref::<Array>().is_some_and(|array| array.numel() * array.layout().bytes() >= LARGE);
            let lent = register < 64 && self.borrowed >> register & 1 == 1;
            if is_large && !lent && !results.contains(&value) && !local.name.is_empty() {
                self.set(Def(register), Value::UNDEFINED);
                self.rt.recycle_variable(value);
            }
        }
    }

    #[inline(always)]
    pub(crate) fn clear(&mut self, dst: Def) -> Flow {
        self.set(dst, Value::UNDEFINED);
        Flow::Next
    }

    pub(crate) fn resolve(&mut self, dst: Def, src: Use) -> Flow {
        let value = self.get(src);
        if !value.is_undefined() {
            self.set(dst, value);
            return Flow::Next;
        }
        self.resolve_name(dst, src)
    }

    /// The cell in a register; a register of an undeclared variable holds none.
    pub(super) fn cell_in(&self, register: Use) -> Option<runmat_gc::Gc<VariableCell>> {
        self.get(register).downcast::<VariableCell>()
    }

    pub(crate) fn make_cell(&mut self, dst: Def, src: Use) -> Flow {
        let value = self.get(src);
        if value.downcast::<VariableCell>().is_some() {
            return Flow::Next;
        }
        // A parameter that the caller lends is shared with the cell.
        let lent = src.0 < 64 && self.borrowed >> src.0 & 1 == 1;
        let value = if lent { value.shared() } else { value };
        let cell = self.new_cell(value);
        self.set(dst, cell);
        if lent {
            self.borrowed &= !(1 << src.0);
        }
        Flow::Next
    }

    pub(crate) fn load_cell(&mut self, dst: Def, cell: Use) -> Flow {
        let value = match self.cell_in(cell) {
            Some(cell) => cell.value.get(),
            None => Value::UNDEFINED,
        };
        if value.is_undefined() {
            let name =
                self.top().proto.locals.get(cell.0 as usize).map(|l| l.name.to_string()).unwrap_or_default();
            return self.fail(ErrorKind::UndefinedName { name });
        }
        self.set(dst, value);
        Flow::Next
    }

    pub(crate) fn store_cell(&mut self, cell: Use, src: Use) -> Flow {
        let value = self.get(src);
        match self.cell_in(cell) {
            Some(target) => {
                target.value.set(value);
                self.rt.heap.barrier(target.raw());
            }
            None => {
                let fresh = self.new_cell(value);
                self.set(Def(cell.0), fresh);
            }
        }
        Flow::Next
    }

    pub(crate) fn bind_global(&mut self, dst: Def, name: Const) -> Flow {
        let name = self.top().proto.names[name.0 as usize].clone();
        let cell = self.global_cell(&name);
        self.set(dst, cell);
        Flow::Next
    }

    pub(crate) fn bind_persistent(&mut self, dst: Def, index: Imm) -> Flow {
        let proto = self.top().proto.clone();
        let known = proto.persistent.borrow()[index.0 as usize];
        let cell = if known.is_undefined() {
            let cell = self.new_cell(Value::EMPTY);
            proto.persistent.borrow_mut()[index.0 as usize] = cell;
            cell
        } else {
            known
        };
        self.set(dst, cell);
        Flow::Next
    }

    pub(crate) fn env_cell(&mut self, dst: Def, env: Use, index: Imm) -> Flow {
        let cell = self.get(env).as_cell().and_then(|env| env.items.get(index.0 as usize + 1).copied());
        match cell {
            Some(cell) => {
                self.set(dst, cell);
                Flow::Next
            }
            None => self.fail(runmat_runtime::bug!("a nested function runs without its environment")),
        }
    }

    pub(crate) fn make_env(&mut self, dst: Def, outer: Use, cells: Args) -> Flow {
        let mut items = vec![self.get(outer)];
        items.extend((0..cells.count).map(|k| self.get(Use(cells.first + k))));
        let env = self.rt.alloc(CellArray::new(Dims::row(items.len()), items));
        self.set(dst, env);
        Flow::Next
    }

    pub(crate) fn outer_env(&mut self, dst: Def, env: Use) -> Flow {
        let outer = self.get(env).as_cell().and_then(|env| env.items.first().copied());
        self.set(dst, outer.unwrap_or(Value::UNDEFINED));
        Flow::Next
    }

    pub(crate) fn nargin(&mut self, dst: Def) -> Flow {
        let n = self.top().n_in;
        self.set(dst, Value::double(n as f64));
        Flow::Next
    }

    pub(crate) fn nargout(&mut self, dst: Def) -> Flow {
        let n = self.top().n_out;
        self.set(dst, Value::double(n as f64));
        Flow::Next
    }

    pub(crate) fn display(&mut self, src: Use, name: Const) -> Flow {
        let value = self.get(src);
        if value.is_undefined() {
            // `clear x` may have removed it in between.
            return Flow::Next;
        }
        let name = self.top().proto.names[name.0 as usize].clone();
        display_named(&mut self.rt, &name, value);
        Flow::Next
    }

    pub(crate) fn set_ans(&mut self, ans: Place, src: Use, shown: Imm) -> Flow {
        let value = self.get(src);
        if value.is_undefined() {
            return Flow::Next;
        }
        let values = match value.as_ref::<ValueList>() {
            Some(list) => list.items.clone(),
            None => vec![value],
        };
        for value in values {
            if shown.0 == 1 {
                display_named(&mut self.rt, "ans", value);
            }
            match self.cell_in(Use(ans.0)) {
                Some(cell) => {
                    cell.value.set(value);
                    self.rt.heap.barrier(cell.raw());
                }
                None => self.set(Def(ans.0), value),
            }
        }
        Flow::Next
    }

    pub(crate) fn unpack(&mut self, outs: Outs, list: Use) -> Flow {
        let value = self.get(list);
        let values = match value.as_ref::<ValueList>() {
            Some(list) => list.items.clone(),
            None if value.is_undefined() => Vec::new(),
            None => vec![value],
        };
        if values.len() < outs.count as usize {
            return self.fail(ErrorKind::NotEnoughValues);
        }
        for (k, value) in values.into_iter().take(outs.count as usize).enumerate() {
            self.set(Def(outs.first + k as u32), value.shared());
        }
        Flow::Next
    }

    pub(crate) fn unsupported(&mut self, text: Const) -> Flow {
        let what = self.top().proto.names[text.0 as usize].to_string();
        self.fail(ErrorKind::Unsupported { what })
    }

    pub(crate) fn dynamic_variable(&mut self, dst: Def, name: Const) -> Flow {
        let name = self.top().proto.names[name.0 as usize].clone();
        let workspace = self.top().workspace;
        match self.lookup_variable(workspace, &name) {
            Some(value) => {
                self.set(dst, value.shared());
                Flow::Next
            }
            None => self.fail(Error::from(ErrorKind::UndefinedName { name: name.to_string() })),
        }
    }
}
