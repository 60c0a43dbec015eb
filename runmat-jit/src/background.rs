//! What is compiled while the interpreter goes on.
//!
//! That is for large pieces of code, which would delay a program noticeably. Small ones are made at once: what the
//! interpreter does meanwhile is a thirtieth of what the code will do, and it comes to other loops, which want code, too.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;
use std::time::{Duration, Instant};

use cranelift_codegen::Context;

use runmat_vm::program::Proto;
use runmat_vm::tier::JitThread;

use crate::code::Interface;
use crate::function::{Function, Place};
use crate::machine::{Foundation, Unit};
use crate::worker::{Done, Ticket, Worker};

/// A job that the thread hasn't begun with after that time is taken back: no processor is idle.
const PATIENCE: Duration = Duration::from_millis(1);
/// A unit of so many of Cranelift's instructions takes some four milliseconds.
const LARGE: usize = 1200;
/// Looks after which the session waits for the thread, where it always is to work.
const LOOKS: u32 = 2;

/// A part of a function that is to be entered at a place.
pub(crate) struct Order {
    pub(crate) proto: Weak<Proto>,
    pub(crate) function: Rc<Function>,
    pub(crate) place: Rc<Place>,
    pub(crate) header: u32,
    pub(crate) interface: Interface,
    /// What it has taken so far.
    pub(crate) nanoseconds: u64,
}

struct Pending {
    ticket: Ticket,
    order: Order,
    begun: Instant,
    looks: u32,
}

/// The thread and its orders.
pub(crate) struct Background {
    thread: Cell<JitThread>,
    foundation: Arc<Foundation>,
    worker: RefCell<Option<Worker>>,
    pending: RefCell<Vec<Pending>>,
}

impl Background {
    pub(crate) fn new(thread: JitThread, foundation: Arc<Foundation>) -> Self {
        Background {
            thread: Cell::new(thread),
            foundation,
            worker: RefCell::default(),
            pending: RefCell::default(),
        }
    }

    /// True where another thread makes such code, as far as is known.
    fn takes(&self, unit: &Unit) -> bool {
        match self.thread.get() {
            JitThread::Never => false,
            JitThread::Idle => unit.size() >= LARGE,
            JitThread::Always => true,
        }
    }

    /// Starts the thread; finds out if there can't be one.
    fn start(&self) {
        if self.worker.borrow().is_some() {
            return;
        }
        let is_idle = || std::thread::available_parallelism().is_ok_and(|n| n.get() > 1);
        if self.thread.get() == JitThread::Always || is_idle() {
            *self.worker.borrow_mut() = Worker::start(self.foundation.clone());
        }
        if self.worker.borrow().is_none() {
            self.thread.set(JitThread::Never);
        }
    }

    /// Has the thread make code; gives back what it can't be asked for.
    pub(crate) fn send(&self, order: Order, unit: Unit) -> Result<(), Box<(Order, Unit)>> {
        if !self.takes(&unit) {
            return Err(Box::new((order, unit)));
        }
        self.start();
        match self.worker.borrow_mut().as_mut() {
            Some(worker) => {
                order.function.waiting.set(true);
                let ticket = worker.send(unit);
                self.pending.borrow_mut().push(Pending { ticket, order, begun: Instant::now(), looks: 0 });
                Ok(())
            }
            None => Err(Box::new((order, unit))),
        }
    }

    /// True when there are orders.
    pub(crate) fn is_busy(&self) -> bool {
        !self.pending.borrow().is_empty()
    }

    /// The next order that is done, if one is.
    pub(crate) fn next(&self, context: impl FnOnce() -> Context) -> Option<(Order, Done)> {
        let worker = self.worker.borrow();
        let mut pending = self.pending.borrow_mut();
        if let Some(done) = worker.as_ref().and_then(Worker::finished) {
            return with_order(&mut pending, done);
        }
        let first = pending.first_mut()?;
        first.looks += 1;
        let (is_long, is_due) = (first.begun.elapsed() > PATIENCE, first.looks > LOOKS);
        if self.thread.get() == JitThread::Always {
            return match worker.as_ref().filter(|_| is_due).and_then(Worker::wait) {
                Some(done) => with_order(&mut pending, done),
                None => None,
            };
        }
        let unit = if is_long { first.ticket.take_back() } else { None };
        let done = Done::make(first.ticket.number, unit?, &mut context());
        with_order(&mut pending, done)
    }
}

fn with_order(pending: &mut Vec<Pending>, done: Done) -> Option<(Order, Done)> {
    let k = pending.iter().position(|pending| pending.ticket.number == done.ticket)?;
    let Pending { order, .. } = pending.remove(k);
    order.function.waiting.set(false);
    Some((order, done))
}
