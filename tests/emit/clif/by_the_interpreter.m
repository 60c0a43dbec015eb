% What isn't compiled is run by the interpreter, around which the loop is compiled.
c = cell(1, 20); s = 0;
for k = 1:20
    c{k} = k; s = s + k;
end
%| eval:4 (9)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 20
%|     v6 = iconst.i64 0
%|     v7 = load.f64 notrap aligned v2
%|     v8 = load.f64 notrap aligned v2+8
%|     v9 = load.i64 notrap aligned v2+16
%|     v10 = load.i64 notrap aligned v2+24
%|     v11 = load.i64 notrap aligned v2+32
%|     v12 = load.i64 notrap aligned v2+40
%|     jump block1
%|
%| block1:
%|     jump block2(v8, v1, v7, v9)
%|
%| block2(v13: f64, v18: i64, v33: f64, v34: i64):
%|     v14 = bitcast.i64 v13
%|     v15 = iconst.i64 0x7ff8_0000_0000_0000
%|     v16 = fcmp uno v13, v13
%|     v17 = select v16, v15, v14  ; v15 = 0x7ff8_0000_0000_0000
%|     store notrap aligned v17, v18+16
%|     v19 = bitcast.i64 v13
%|     v20 = iconst.i64 0x7ff8_0000_0000_0000
%|     v21 = fcmp uno v13, v13
%|     v22 = select v21, v20, v19  ; v20 = 0x7ff8_0000_0000_0000
%|     store notrap aligned v22, v18+88
%|     v23 = iconst.i64 40
%|     v24 = iconst.i64 address
%|     v25 = stack_addr.i64 ss1
%|     v26 = iconst.i64 address
%|     v27 = iconst.i64 0
%|     call_indirect sig0, v24(v25, v26, v0, v23, v27, v27)  ; v24 = address v26 = address v23 = 40, v27 = 0, v27 = 0
%|     v28 = stack_addr.i64 ss1
%|     v29 = load.i64 notrap v28
%|     v30 = iconst.i64 0
%|     v31 = icmp sge v29, v30  ; v30 = 0
%|     brif v31, block3, block4
%|
%| block4 cold:
%|     v32 = iconst.i64 0
%|     store.f64 notrap aligned v33, v18+8
%|     store.i64 notrap aligned v34, v18+48
%|     return v32  ; v32 = 0
%|
%| block3:
%|     v35 = load.i64 notrap aligned v0+2056
%|     v36 = fadd.f64 v33, v13
%|     v37 = iconst.i64 address
%|     v38 = load.i8 notrap aligned v37  ; v37 = address
%|     v40 = iconst.i64 address
%|     brif v38, block5(v40), block6  ; v40 = address
%|
%| block6:
%|     v42 = iconst.i64 1
%|     v43 = iadd.i64 v34, v42  ; v42 = 1
%|     v44 = icmp slt v43, v41
%|     v45 = iconst.i64 1
%|     brif v44, block7, block8
%|
%| block7:
%|     v46 = iconst.i64 1
%|     v47 = iadd.i64 v43, v45  ; v45 = 1
%|     v48 = fcvt_from_sint.f64 v47
%|     jump block2(v48, v35, v36, v43)
%|
%| block8:
%|     v49 = iconst.i64 address
%|     store.f64 notrap aligned v36, v35+8
%|     return v49  ; v49 = address
%|
%| block5(v39: i64) cold:
%|     store.f64 notrap aligned v36, v35+8
%|     store.i64 notrap aligned v34, v35+48
%|     return v39
%| }
%|
