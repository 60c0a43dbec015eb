% Concatenation tells the first two sizes that don't fit.
%@ compat: octave
%@ source: octave-cli 7.3
says('[1 2;3]', '', 'vertical dimensions mismatch (1x2 vs 1x1)')
says('[1 2,[3;4]]', '', 'horizontal dimensions mismatch (1x2 vs 2x1)')
says('cat(3,[1 2],[1])', '', 'cat: dimension mismatch')
says('horzcat([1;2],1)', '', 'cat: dimension mismatch')
says('vertcat([1 2],1)', '', 'cat: dimension mismatch')
function says(code, identifier, message)
    try
        evalc(code);
        error('test:silent', 'no error from %s', code);
    catch e
        assert(strcmp(e.identifier, identifier) && strcmp(e.message, message), [code ': ' e.identifier ' ' e.message]);
    end
end
