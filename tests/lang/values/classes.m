% Numbers are doubles unless a class is asked for; each class knows its name.
%@ source: language.md 15.1
names = {'double', 'single', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'logical', 'char'};
for k = 1:numel(names)
    assert(strcmp(class(feval(names{k}, 1)), names{k}) && isa(feval(names{k}, 1), names{k}))
end
assert(isa(1, 'double') && isa(1e3, 'float') && isa(int8(1), 'integer') && isa(single(1), 'numeric') && ~isa(true, 'numeric'))
