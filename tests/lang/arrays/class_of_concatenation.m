% The class of a row by the classes of its elements.
%@ source: language.md 37.2
values = {1, single(1), int8(1), int16(1), true, 'a', "s", {1}};
names = {'double', 'single', 'int8', 'int16', 'logical', 'char', 'string', 'cell'};
expected = {
    'double', 'single', 'int8', 'int16', 'double', 'char', 'string', 'cell'
    'single', 'single', 'int8', 'int16', 'single', 'char', 'string', 'cell'
    'int8', 'int8', 'int8', 'int8', 'int8', 'char', 'string', 'cell'
    'int16', 'int16', 'int16', 'int16', 'int16', 'char', 'string', 'cell'
    'double', 'single', 'int8', 'int16', 'logical', 'char', 'string', 'cell'
    'char', 'char', 'char', 'char', 'char', 'char', 'string', 'cell'
    'string', 'string', 'string', 'string', 'string', 'string', 'string', 'cell'
    'cell', 'cell', 'cell', 'cell', 'cell', 'cell', 'cell', 'cell'};
for j = 1:8
    for k = 1:8
        c = class([values{j}, values{k}]);
        assert(strcmp(c, expected{j, k}), '[%s, %s] is %s', names{j}, names{k}, c)
    end
end
s = struct('a', 1);
assert(isstruct([s, s]) && iscell([{1}, s]) && iscell([s, {1}]))
for k = 1:7
    try, [s, values{k}]; failed = false; catch, failed = true; end
    assert(failed)
end
