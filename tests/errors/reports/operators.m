% Reports name the operator that failed, with two blanks before it and one behind, or the function of brackets.
%@ source: language.md 20.6
assert(strcmp(head(@() [1 2] - [1 2 3]), ['Error using  - ' newline]))
assert(strcmp(head(@() [1 2] .* [1 2 3]), ['Error using  .* ' newline]))
assert(strcmp(head(@() [1 2] ./ [1 2 3]), ['Error using  ./ ' newline]))
assert(strcmp(head(@() [1 2] .^ [1 2 3]), ['Error using  .^ ' newline]))
assert(strcmp(head(@() [1 2] * [1 2 3]), ['Error using  * ' newline]))
assert(strcmp(head(@() [1 2] / [1 2 3]), ['Error using  / ' newline]))
assert(strcmp(head(@() [1 2] \ [1 2; 3 4]), ['Error using  \ ' newline]))
assert(strcmp(head(@() [1 2 3] ^ 2), ['Error using  ^ ' newline]))
assert(strcmp(head(@() [1 2] == [1 2 3]), ['Error using  == ' newline]))
assert(strcmp(head(@() [1 2] >= [1 2 3]), ['Error using  >= ' newline]))
assert(strcmp(head(@() [1 2] & [1 2 3]), ['Error using  & ' newline]))
assert(strcmp(head(@() [1 2] | [1 2 3]), ['Error using  | ' newline]))
assert(strcmp(head(@() ones(2, 2, 2)'), ['Error using  '' ' newline]))
assert(strcmp(head(@() int8(1):int16(2)), ['Error using  : ' newline]))
assert(strcmp(head(@() [[1; 2] 3]), ['Error using horzcat' newline]))
assert(strcmp(head(@() [1 2; 3]), ['Error using vertcat' newline]))
if_condition = '';
try, if [1 2] < [1 2 3], end, catch e, if_condition = getReport(e); end
assert(startsWith(if_condition, ['Error using  < ' newline]))

function text = head(f)
try
    f();
catch e
    report = getReport(e, 'extended', 'hyperlinks', 'off');
    text = report(1:find(report == newline, 1));
end
end
