% A small calculator reads postfix text.
%@ source: language.md 5.7, 18.5
programs = {'3 4 + 2 *', '10 2 8 * + 3 -', '1 +'};
for k = 1:numel(programs)
    try
        fprintf('%s = %g\n', programs{k}, calculate(programs{k}));
    catch e
        fprintf('%s: %s\n', programs{k}, e.message);
    end
end
%| 3 4 + 2 * = 14
%| 10 2 8 * + 3 - = 23
%| 1 +: stack is empty
function r = calculate(text)
    stack = {};
    for word = strsplit(text, ' ')
        switch word{1}
            case {'+', '-', '*'}
                if numel(stack) < 2, error('stack is empty'); end
                f = str2func(strrep(strrep(strrep(word{1}, '+', 'plus'), '-', 'minus'), '*', 'times'));
                stack = [stack(1:end-2) {f(stack{end-1:end})}];
            otherwise
                stack{end+1} = str2double(word{1});
        end
    end
    r = stack{end};
end
