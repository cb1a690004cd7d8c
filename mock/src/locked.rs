//! Locks that a test which failed elsewhere does not take along.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a lock guards. A panic of another thread says nothing about it.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
