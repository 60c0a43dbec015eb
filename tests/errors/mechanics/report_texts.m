% The basic report of an error is its message, the extended one says where it came from.
%@ source: language.md 20.4
try, failing(); catch e, end
assert(strcmp(getReport(e, 'basic'), 'it broke: 3'))
r = getReport(e, 'extended', 'hyperlinks', 'off');
assert(startsWith(r, ['Error using ']) && contains(r, 'failing (line ') && contains(r, 'it broke: 3'))
function failing()
error('my:id', 'it broke: %d', 3);
end
