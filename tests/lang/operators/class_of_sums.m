% The class of a sum by the classes of its operands.
%@ source: language.md 37.1
classes = {'double', 'single', 'int8', 'int16', 'logical', 'char'};
expected = {
    'double', 'single', 'int8', 'int16', 'double', 'double'
    'single', 'single', 'int8', 'int16', 'single', 'single'
    'int8', 'int8', 'int8', 'error', 'int8', 'int8'
    'int16', 'int16', 'error', 'int16', 'int16', 'int16'
    'double', 'single', 'int8', 'int16', 'double', 'double'
    'double', 'single', 'int8', 'int16', 'double', 'double'};
for j = 1:6
    for k = 1:6
        a = feval(classes{j}, 1); b = feval(classes{k}, 1);
        try, c = class(a + b); catch, c = 'error'; end
        assert(strcmp(c, expected{j, k}), '%s + %s is %s', classes{j}, classes{k}, c)
    end
    assert(isstring("a" + feval(classes{j}, 1)))
end
bad = {{1}, struct('a', 1), @sin};
for k = 1:3
    try, 1 + bad{k}; failed = false; catch, failed = true; end
    assert(failed)
end
try, "a" - 1; failed = false; catch, failed = true; end
assert(failed)
