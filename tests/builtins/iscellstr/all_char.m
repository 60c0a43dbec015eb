% Every cell holds char.
%@ source: spec 17.12
assert(iscellstr({'a', 'b'}) && ~iscellstr({1}) && iscellstr({}) && ~iscellstr('a') && ~iscellstr({"a"}))
