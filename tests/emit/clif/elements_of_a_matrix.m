% Two subscripts: what depends on one of them is computed outside of the loop over the other.
a = ones(10, 10); s = 0;
for j = 1:10
    for i = 1:10
        s = s + a(i, j);
    end
end
%| eval:5 (12)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 10
%|     v5 = iconst.i64 0
%|     v6 = iconst.i64 1
%|     v7 = load.i64 notrap aligned readonly can_move v2
%|     v8 = load.i64 notrap aligned readonly can_move v2+8
%|     v9 = load.i64 notrap aligned readonly can_move v2+16
%|     v10 = load.i64 notrap aligned readonly can_move v2+24
%|     v11 = load.i64 notrap aligned readonly can_move v2+32
%|     v12 = load.f64 notrap aligned readonly can_move v2+40
%|     v13 = load.i64 notrap aligned readonly can_move v2+48
%|     v14 = load.i64 notrap aligned readonly can_move v2+56
%|     v15 = load.i64 notrap aligned readonly can_move v2+64
%|     v16 = load.i64 notrap aligned readonly can_move v2+72
%|     v17 = load.i64 notrap aligned readonly can_move v2+80
%|     v18 = load.i64 notrap aligned readonly can_move v2+88
%|     v19 = load.i64 notrap aligned readonly can_move v2+96
%|     v20 = load.i64 notrap aligned readonly can_move v2+104
%|     v21 = iconst.i64 1
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 -1
%|     v24 = iadd v18, v23  ; v23 = -1
%|     v25 = imul v24, v22  ; v22 = 1
%|     v26 = iadd v21, v25  ; v21 = 1
%|     v27 = iconst.i64 1
%|     v28 = isub v14, v27  ; v27 = 1
%|     v29 = iconst.i64 1
%|     v30 = iconst.i64 4096
%|     v31 = imul v29, v30  ; v29 = 1, v30 = 4096
%|     v32 = iadd v14, v31
%|     v33 = icmp slt v26, v32
%|     v34 = select v33, v26, v32
%|     store notrap aligned v18, v1+104
%|     v35 = iconst.i64 1
%|     store notrap aligned v35, v1+112  ; v35 = 1
%|     v36 = iconst.i64 1
%|     store notrap aligned v36, v1+120  ; v36 = 1
%|     v37 = iconst.i64 1
%|     v38 = iconst.i64 1
%|     v39 = iconst.i64 -1
%|     v40 = iadd v15, v39  ; v39 = -1
%|     v41 = imul v40, v38  ; v38 = 1
%|     v42 = iadd v37, v41  ; v37 = 1
%|     v43 = iconst.i64 1
%|     v44 = isub v13, v43  ; v43 = 1
%|     store notrap aligned v15, v1+64
%|     v45 = iconst.i64 1
%|     store notrap aligned v45, v1+72  ; v45 = 1
%|     v46 = iconst.i64 1
%|     store notrap aligned v46, v1+80  ; v46 = 1
%|     v47 = iconst.i64 0
%|     v48 = iadd v26, v47  ; v47 = 0
%|     v49 = icmp sle v48, v9
%|     v51 = icmp sgt v48, v9
%|     brif v51, block2, block3
%|
%| block3:
%|     v52 = iconst.i64 0
%|     v53 = iadd.i64 v13, v52  ; v52 = 0
%|     v54 = icmp sle v53, v10
%|     v55 = icmp sgt v53, v10
%|     brif v55, block2, block4
%|
%| block4:
%|     jump block5(v28, v13, v7, v9, v12, v34, v26, v1, v42)
%|
%| block6(v56: i64, v77: f64, v78: i64, v93: i64, v145: i64, v155: i64):
%|     v57 = iconst.i64 1
%|     v58 = iadd v56, v57  ; v57 = 1
%|     v59 = iconst.i64 1
%|     v60 = iconst.i64 1
%|     v61 = iconst.i64 10
%|     v62 = isub v61, v60  ; v61 = 10, v60 = 1
%|     v63 = iconst.i64 1
%|     v64 = iadd v62, v63  ; v63 = 1
%|     v65 = iconst.i64 0
%|     v66 = icmp sge v62, v65  ; v65 = 0
%|     brif v66, block8, block9
%|
%| block9 cold:
%|     v67 = iconst.i64 36
%|     v68 = iconst.i64 address
%|     v69 = stack_addr.i64 ss1
%|     v70 = iconst.i64 address
%|     v71 = iconst.i64 0
%|     call_indirect sig0, v68(v69, v70, v0, v67, v71, v71)  ; v68 = address v70 = address v67 = 36, v71 = 0, v71 = 0
%|     v72 = stack_addr.i64 ss1
%|     v73 = load.i64 notrap v72
%|     v74 = iconst.i64 0
%|     v75 = icmp sge v73, v74  ; v74 = 0
%|     brif v75, block10, block11
%|
%| block11 cold:
%|     v76 = iconst.i64 1
%|     store.f64 notrap aligned v77, v78+8
%|     store.i64 notrap aligned v58, v78+16
%|     return v76  ; v76 = 1
%|
%| block10:
%|     v79 = load.i64 notrap aligned machine
%|     jump block12(v155, v58, v77, v79, v93, v145)
%|
%| block8:
%|     v80 = iconst.i64 -1407374883553280
%|     store notrap aligned v80, v78+128  ; v80 = -1407374883553280
%|     v81 = fcvt_from_sint.f64 v60  ; v60 = 1
%|     v82 = bitcast.i64 v81
%|     store notrap aligned v82, v78+24
%|     v83 = iconst.i64 1
%|     v84 = isub.i64 v60, v83  ; v60 = 1, v83 = 1
%|     v85 = iconst.i64 1
%|     v86 = iconst.i64 4096
%|     v87 = imul v85, v86  ; v85 = 1, v86 = 4096
%|     v88 = iadd.i64 v60, v87  ; v60 = 1
%|     v89 = icmp.i64 slt v61, v88  ; v61 = 10
%|     v90 = select.i64 v89, v61, v88  ; v61 = 10
%|     store.i64 notrap aligned v64, v78+104
%|     v91 = iconst.i64 1
%|     store notrap aligned v91, v78+112  ; v91 = 1
%|     v92 = iconst.i64 1
%|     store notrap aligned v92, v78+120  ; v92 = 1
%|     v94 = iconst.i64 0
%|     v95 = iadd.i64 v61, v94  ; v61 = 10, v94 = 0
%|     v96 = icmp sle v95, v93
%|     v98 = icmp sgt v95, v93
%|     brif v98, block14, block15
%|
%| block15:
%|     jump block5(v84, v58, v145, v93, v77, v90, v61, v78, v155)  ; v61 = 10
%|
%| block5(v142: i64, v143: i64, v144: i64, v146: i64, v147: f64, v148: i64, v149: i64, v150: i64, v157: i64):
%|     jump block16(v142, v147, v148)
%|
%| block16(v99: i64, v118: f64, v120: i64):
%|     v100 = iconst.i64 1
%|     v101 = iadd v99, v100  ; v100 = 1
%|     v105 = iconst.i64 -1
%|     v106 = imul.i64 v104, v105  ; v105 = -1
%|     v107 = imul.i64 v102, v104
%|     v108 = iconst.i64 3
%|     v109 = ishl v106, v108  ; v108 = 3
%|     v110 = iadd.i64 v103, v109
%|     v111 = iconst.i64 3
%|     v112 = ishl v107, v111  ; v111 = 3
%|     v113 = iadd v110, v112
%|     v114 = iconst.i64 3
%|     v115 = ishl v101, v114  ; v114 = 3
%|     v116 = iadd v113, v115
%|     v117 = load.f64 notrap aligned v116-8
%|     v119 = fadd v118, v117
%|     v121 = icmp slt v101, v120
%|     v122 = icmp sge v101, v120
%|     v123 = iconst.i64 1
%|     v124 = iadd v101, v123  ; v123 = 1
%|     brif v122, block18, block16(v101, v119, v120)
%|
%| block18:
%|     v125 = iconst.i64 address
%|     v126 = load.i8 notrap aligned v125  ; v125 = address
%|     brif v126, block20, block21
%|
%| block21:
%|     v129 = icmp.i64 slt v120, v128
%|     v130 = icmp.i64 sge v120, v128
%|     v131 = iconst.i64 1
%|     v132 = iconst.i64 4096
%|     v133 = imul v131, v132  ; v131 = 1, v132 = 4096
%|     v134 = iadd.i64 v120, v133
%|     v135 = icmp.i64 slt v128, v134
%|     v136 = select.i64 v135, v128, v134
%|     v137 = iconst.i64 1
%|     v138 = iadd.i64 v120, v137  ; v137 = 1
%|     brif v130, block23, block16(v120, v119, v136)
%|
%| block23:
%|     v139 = fcvt_from_sint.f64 v128
%|     v140 = bitcast.i64 v139
%|     store notrap aligned v140, v141+24
%|     jump block12(v157, v102, v119, v141, v104, v103)
%|
%| block12(v154: i64, v158: i64, v164: f64, v165: i64, v178: i64, v181: i64):
%|     v151 = iconst.i64 address
%|     v152 = load.i8 notrap aligned v151  ; v151 = address
%|     brif v152, block25, block26
%|
%| block26:
%|     v159 = icmp.i64 slt v158, v154
%|     v160 = icmp.i64 sge v158, v154
%|     v161 = iconst.i64 1
%|     v162 = iadd.i64 v158, v161  ; v161 = 1
%|     brif v160, block28, block6(v158, v164, v165, v178, v181, v154)
%|
%| block28:
%|     v163 = iconst.i64 address
%|     store.f64 notrap aligned v164, v165+8
%|     store.i64 notrap aligned v154, v165+16
%|     return v163  ; v163 = address
%|
%| block2 cold:
%|     v166 = iconst.i64 0x4000_0030_0000_0000
%|     jump block1(v166)  ; v166 = 0x4000_0030_0000_0000
%|
%| block14 cold:
%|     v167 = iconst.i64 0x4000_0030_0000_0002
%|     jump block13(v167)  ; v167 = 0x4000_0030_0000_0002
%|
%| block20 cold:
%|     v168 = iconst.i64 address
%|     jump block19(v168)  ; v168 = address
%|
%| block25 cold:
%|     v169 = iconst.i64 address
%|     jump block24(v169)  ; v169 = address
%|
%| block1(v50: i64) cold:
%|     return v50
%|
%| block13(v97: i64) cold:
%|     store.f64 notrap aligned v77, v78+8
%|     store.i64 notrap aligned v58, v78+16
%|     return v97
%|
%| block19(v127: i64) cold:
%|     store.f64 notrap aligned v119, v141+8
%|     store.i64 notrap aligned v102, v141+16
%|     store.i64 notrap aligned v120, v141+24
%|     return v127
%|
%| block24(v153: i64) cold:
%|     store.f64 notrap aligned v164, v165+8
%|     store.i64 notrap aligned v158, v165+16
%|     return v153
%| }
%|
