% Operands and arguments are evaluated from left to right, the right side before the subscripts.
%@ source: language.md 4.12
log_value('reset');
r = log_value('a') + log_value('b') * log_value('c');
v = max(log_value('d'), log_value('e'));
x(log_value('g')) = log_value('f');
assert(strcmp(log_value(''), 'abcdefg'))
assert(r == 2 && v == 1 && x == 1)
function r = log_value(t)
    persistent all
    if strcmp(t, 'reset'), all = ''; r = 0; return, end
    if isempty(t), r = all; return, end
    all = [all t];
    r = 1;
end
