<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;New pool…</source>
        <translation>新建记忆池(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open pool…</source>
        <translation>打开记忆池(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample pool</source>
        <translation>打开示例记忆池(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation>从剪贴板导入(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>还原备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Close the poo&amp;l</source>
        <translation>关闭记忆池(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select the &amp;whole filter</source>
        <translation>选择全部筛选结果(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit the memory</source>
        <translation>编辑记忆(&amp;E)</translation>
    </message>
    <message>
        <source>Edit &amp;tags…</source>
        <translation>编辑标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>搜索(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Raw or rendered</source>
        <translation>原始视图/渲染视图(&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;trajectories</source>
        <translation>仅轨迹(&amp;T)</translation>
    </message>
    <message>
        <source>Only &amp;workflows</source>
        <translation>仅工作流(&amp;W)</translation>
    </message>
    <message>
        <source>Only s&amp;ummaries</source>
        <translation>仅摘要(&amp;U)</translation>
    </message>
    <message>
        <source>Only i&amp;nsights</source>
        <translation>仅洞见(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>As of a &amp;date…</source>
        <translation>截至日期(&amp;D)…</translation>
    </message>
    <message>
        <source>The s&amp;ystem&apos;s theme</source>
        <translation>跟随系统主题(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>浅色主题(&amp;G)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>深色主题(&amp;K)</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>紧凑行高(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <translation>记忆池(&amp;P)</translation>
    </message>
    <message>
        <source>Previous &amp;filter</source>
        <translation>上一个筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation>下一个筛选(&amp;N)</translation>
    </message>
    <message>
        <source>Set &amp;validity…</source>
        <translation>设置有效期(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Supersede…</source>
        <translation>取代(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>停用(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;instate</source>
        <translation>恢复使用(&amp;I)</translation>
    </message>
    <message>
        <source>Save s&amp;earch…</source>
        <translation>保存搜索(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>待修改(&amp;W)</translation>
    </message>
    <message>
        <source>Back to &amp;unreviewed</source>
        <translation>恢复为未审核(&amp;U)</translation>
    </message>
    <message>
        <source>What is planted in the &amp;sample pool</source>
        <translation>示例记忆池中预置的问题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>关于 Waymark(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>标准文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Reset l&amp;ayout</source>
        <translation>重置布局(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Trajectory</source>
        <translation>轨迹(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go to a memory…</source>
        <translation>转到记忆(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>上一个窗格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Source trajectory and back</source>
        <translation>来源轨迹及返回(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open the source trajectory</source>
        <translation>打开来源轨迹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>上一步(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>第一步(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>最后一步(&amp;L)</translation>
    </message>
    <message>
        <source>Fold &amp;unimportant steps</source>
        <translation>折叠不重要的步骤(&amp;U)</translation>
    </message>
    <message>
        <source>Fold o&amp;bservations</source>
        <translation>折叠观察结果(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;As recorded</source>
        <translation>按记录原样(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ind in the trajectory…</source>
        <translation>在轨迹中查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy the step</source>
        <translation>复制步骤(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a lin&amp;k to the step</source>
        <translation>复制步骤链接(&amp;K)</translation>
    </message>
    <message>
        <source>Close t&amp;he trajectory</source>
        <translation>关闭轨迹(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>显示导览(&amp;T)</translation>
    </message>
    <message>
        <source>Next memory</source>
        <translation>下一条记忆</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Previous memory</source>
        <translation>上一条记忆</translation>
    </message>
    <message>
        <source>Read the memory; open a trajectory</source>
        <translation>阅读记忆；打开轨迹</translation>
    </message>
    <message>
        <source>Show the memory beside the list</source>
        <translation>在列表旁显示记忆</translation>
    </message>
    <message>
        <source>Select the whole filter</source>
        <translation>选择整个筛选结果</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>选择到此处</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>First and last memory</source>
        <translation>第一条和最后一条记忆</translation>
    </message>
    <message>
        <source>Filter by the value</source>
        <translation>按该值筛选</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>This value as well</source>
        <translation>同时包含该值</translation>
    </message>
    <message>
        <source>All but this value</source>
        <translation>排除该值</translation>
    </message>
    <message>
        <source>Switch the chip off or on</source>
        <translation>开启或关闭筛选条</translation>
    </message>
    <message>
        <source>Filter chips</source>
        <translation>筛选条</translation>
    </message>
    <message>
        <source>Turn the chip around</source>
        <translation>反转筛选条</translation>
    </message>
    <message>
        <source>Edit the chip</source>
        <translation>编辑筛选条</translation>
    </message>
    <message>
        <source>Remove the chip</source>
        <translation>移除筛选条</translation>
    </message>
    <message>
        <source>Make chips of the search</source>
        <translation>将搜索变为筛选条</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Take the completion</source>
        <translation>采用补全</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Keep or apply</source>
        <translation>保留或应用</translation>
    </message>
    <message>
        <source>Editors and panels</source>
        <translation>编辑器和面板</translation>
    </message>
    <message>
        <source>Drop or cancel</source>
        <translation>放弃或取消</translation>
    </message>
    <message>
        <source>Unfold or fold what the row stands for</source>
        <translation>展开或折叠该行代表的内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy the selection as it is stored</source>
        <translation>按存储原样复制所选内容</translation>
    </message>
    <message>
        <source>Findings, report and l&amp;og</source>
        <translation>检查结果、报告和日志(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一条检查结果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一条检查结果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ignore the finding…</source>
        <translation>忽略检查结果(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Generalise the memory…</source>
        <translation>泛化记忆(&amp;G)…</translation>
    </message>
    <message>
        <source>Re-label as what it &amp;reads as</source>
        <translation>按其内容更改类型(&amp;R)</translation>
    </message>
    <message>
        <source>Apply the &amp;fix…</source>
        <translation>应用修复(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Why this finding</source>
        <translation>为何有此检查结果(&amp;W)</translation>
    </message>
    <message>
        <source>Findings of the filt&amp;er</source>
        <translation>筛选范围内的检查结果(&amp;E)</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>规则(&amp;L)…</translation>
    </message>
    <message>
        <source>Lint the whole pool n&amp;ow</source>
        <translation>立即检查整个记忆池(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Lint</source>
        <translation>检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>Retrieva&amp;l</source>
        <translation>检索(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;view retrieval for its task</source>
        <translation>预览其任务的检索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Choose a task…</source>
        <translation>选择任务(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Retrieve</source>
        <translation>检索(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the query…</source>
        <translation>保存查询(&amp;S)…</translation>
    </message>
    <message>
        <source>R&amp;un all saved queries</source>
        <translation>运行所有已保存的查询(&amp;U)</translation>
    </message>
    <message>
        <source>Ta&amp;ke what the saved query retrieves now as right</source>
        <translation>把该查询现在检索到的当作正确(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the task&apos;s text</source>
        <translation>与任务文本比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pin these settings</source>
        <translation>固定这些设置(&amp;P)</translation>
    </message>
    <message>
        <source>Onl&amp;y summaries</source>
        <translation>只看摘要(&amp;Y)</translation>
    </message>
    <message>
        <source>Only &amp;insights</source>
        <translation>只看洞见(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;All four types</source>
        <translation>全部四种类型(&amp;A)</translation>
    </message>
    <message>
        <source>What if it r&amp;ead otherwise</source>
        <translation>假设内容不同(&amp;E)</translation>
    </message>
    <message>
        <source>What i&amp;f it were retired</source>
        <translation>假设已停用(&amp;F)</translation>
    </message>
    <message>
        <source>What if it e&amp;xpired…</source>
        <translation>假设已过期(&amp;X)…</translation>
    </message>
    <message>
        <source>What if a&amp;nother stood in its place…</source>
        <translation>假设被另一条取代(&amp;N)…</translation>
    </message>
    <message>
        <source>What if there were &amp;one more…</source>
        <translation>假设再多一条(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Drop what was tried</source>
        <translation>放弃试改(&amp;D)</translation>
    </message>
    <message>
        <source>App&amp;ly what was tried…</source>
        <translation>应用试改(&amp;L)…</translation>
    </message>
    <message>
        <source>Ask in earnest, and keep it in the log</source>
        <translation>正式提问，并记入日志</translation>
    </message>
    <message>
        <source>Task and plan</source>
        <translation>任务和计划</translation>
    </message>
    <message>
        <source>Nearest point there</source>
        <translation>那个方向最近的点</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, whole map</source>
        <translation>放大、缩小、整张地图</translation>
    </message>
    <message>
        <source>Open the memory in Pool</source>
        <translation>在“记忆池”中打开该记忆</translation>
    </message>
    <message>
        <source>Select the point or let it go</source>
        <translation>选择或放开该点</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Retr&amp;ieval</source>
        <translation>检索(&amp;I)</translation>
    </message>
    <message>
        <source>L&amp;ineage</source>
        <translation>谱系(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next memory</source>
        <translation>下一条记忆(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous memory</source>
        <translation>上一条记忆(&amp;P)</translation>
    </message>
    <message>
        <source>Next memor&amp;y of the rung</source>
        <translation>同一层的下一条记忆(&amp;Y)</translation>
    </message>
    <message>
        <source>Previous &amp;memory of the rung</source>
        <translation>同一层的上一条记忆(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;1 Pane of the trajectory</source>
        <translation>轨迹窗格(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Pane of the workflow</source>
        <translation>工作流窗格(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Pane of the summary</source>
        <translation>摘要窗格(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Pane of the insight</source>
        <translation>洞见窗格(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Trajectory or sentences</source>
        <translation>轨迹或句子(&amp;T)</translation>
    </message>
    <message>
        <source>Open t&amp;he trajectory</source>
        <translation>打开轨迹(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Link the step to the sentence</source>
        <translation>将步骤关联到句子(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlink the step</source>
        <translation>取消关联步骤(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Confirm the evidence</source>
        <translation>确认证据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw what was said of the sentence</source>
        <translation>撤回对该句子的判断(&amp;W)</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>下一个检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>上一个检查结果(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Generalise in place</source>
        <translation>就地泛化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit beside the present text</source>
        <translation>在现有文本旁编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Differences to another text</source>
        <translation>与另一文本的差异(&amp;D)</translation>
    </message>
    <message>
        <source>By w&amp;ord, sentence or line</source>
        <translation>按词、句或行(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>下一处差异(&amp;X)</translation>
    </message>
    <message>
        <source>Previou&amp;s difference</source>
        <translation>上一处差异(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep as a page or picture…</source>
        <translation>保存为网页或图片(&amp;K)…</translation>
    </message>
    <message>
        <source>Next sentence or run</source>
        <translation>下一个句子或运行</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Previous sentence or run</source>
        <translation>上一个句子或运行</translation>
    </message>
    <message>
        <source>Open the ladder of the run</source>
        <translation>打开该运行的阶梯</translation>
    </message>
    <message>
        <source>Take or leave the difference</source>
        <translation>采用或保留该差异</translation>
    </message>
    <message>
        <source>Li&amp;neage</source>
        <translation>谱系(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Judge the runs…</source>
        <translation>评判运行(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Generate missing memories…</source>
        <translation>生成缺少的记忆(&amp;G)…</translation>
    </message>
    <message>
        <source>Generali&amp;se by model…</source>
        <translation>用模型泛化(&amp;S)…</translation>
    </message>
    <message>
        <source>A&amp;djudicate pairs…</source>
        <translation>裁定记忆对(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Plan queries…</source>
        <translation>规划查询(&amp;P)…</translation>
    </message>
    <message>
        <source>Categorise w&amp;hat transfers…</source>
        <translation>归类可迁移的内容(&amp;H)…</translation>
    </message>
    <message>
        <source>Re-&amp;identify tasks…</source>
        <translation>重新识别任务(&amp;I)…</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume the job</source>
        <translation>暂停或继续作业(&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l the job…</source>
        <translation>取消作业(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;try what failed</source>
        <translation>重试失败的条目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>接受建议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject the proposal</source>
        <translation>拒绝建议(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit the proposal</source>
        <translation>编辑建议(&amp;E)</translation>
    </message>
    <message>
        <source>As&amp;k the model again</source>
        <translation>再次询问模型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>下一个条目(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>上一个条目(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;open proposal</source>
        <translation>下一条待定的建议(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Both texts side by side</source>
        <translation>两个文本并排显示(&amp;B)</translation>
    </message>
    <message>
        <source>By &amp;word, sentence or line</source>
        <translation>按词、句或行(&amp;W)</translation>
    </message>
    <message>
        <source>Previous di&amp;fference</source>
        <translation>上一处差异(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;1 Proposal of the item</source>
        <translation>条目的建议(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 What was asked</source>
        <translation>提问内容(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 What was answered</source>
        <translation>应答内容(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Calls of the item</source>
        <translation>条目的调用(&amp;4)</translation>
    </message>
    <message>
        <source>Next job or item</source>
        <translation>下一个作业或条目</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Previous job or item</source>
        <translation>上一个作业或条目</translation>
    </message>
    <message>
        <source>To the items of the job; to the texts of the item</source>
        <translation>转到作业的条目；转到条目的文本</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>评测结果(&amp;R)</translation>
    </message>
    <message>
        <source>Ask t&amp;he model to choose</source>
        <translation>请模型选择(&amp;H)</translation>
    </message>
    <message>
        <source>Ori&amp;ginals beside what a model rewrote</source>
        <translation>在模型改写的文本旁显示原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;1 Comparison of conditions</source>
        <translation>条件比较(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Flip ledger</source>
        <translation>翻转清单(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Effect of each memory</source>
        <translation>每条记忆的效果(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Audit of the judge</source>
        <translation>评判模型核查(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Export the figure…</source>
        <translation>导出图(&amp;E)…</translation>
    </message>
    <message>
        <source>Lost by &amp;mismatched anchoring</source>
        <translation>因锚定错位而失去(&amp;M)</translation>
    </message>
    <message>
        <source>Lost by &amp;false validation</source>
        <translation>因虚假验证而失去(&amp;F)</translation>
    </message>
    <message>
        <source>Lost by a mis&amp;applied practice</source>
        <translation>因误用做法而失去(&amp;A)</translation>
    </message>
    <message>
        <source>Memory is &amp;not to blame</source>
        <translation>与记忆无关(&amp;N)</translation>
    </message>
    <message>
        <source>Re-label by what was &amp;verified</source>
        <translation>按核实结果改标(&amp;V)</translation>
    </message>
    <message>
        <source>Have the memory made ane&amp;w…</source>
        <translation>重新生成记忆(&amp;W)…</translation>
    </message>
    <message>
        <source>Walk through the marks of a chart and the cells of its table</source>
        <translation>逐一浏览图表的标记及其表格的单元格</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>评测结果(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AgentLogText</name>
    <message>
        <source>The list of memories in the agent&apos;s log cannot be read.</source>
        <translation>无法读取智能体日志中的记忆列表。</translation>
    </message>
    <message>
        <source>The list of memories in the agent&apos;s log is cut off.</source>
        <translation>智能体日志中的记忆列表被截断。</translation>
    </message>
</context>
<context>
    <name>AiderLeaderboard</name>
    <message>
        <source>The entry names no model.</source>
        <translation>该条目未注明模型。</translation>
    </message>
    <message>
        <source>The field “%1” must be a number from 0 to 100, and is “%2”.</source>
        <translation>字段“%1”应为 0 到 100 之间的数，而此处为“%2”。</translation>
    </message>
    <message>
        <source>The entry has no pass rate.</source>
        <translation>该条目没有通过率。</translation>
    </message>
    <message>
        <source>Aider leaderboard (YAML)</source>
        <translation>Aider 排行榜 (YAML)</translation>
    </message>
</context>
<context>
    <name>AtifText</name>
    <message>
        <source>Agent trajectory interchange format (ATIF)</source>
        <translation>智能体轨迹交换格式 (ATIF)</translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>A memory of the prompt has neither title nor key.</source>
        <translation>提示词中的一条记忆既没有标题也没有键。</translation>
    </message>
    <message>
        <source>The field “attempt” must count from 1.</source>
        <translation>字段“attempt”必须从 1 开始计数。</translation>
    </message>
</context>
<context>
    <name>BeirCollection</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>该行太长。</translation>
    </message>
    <message>
        <source>“_id” is missing.</source>
        <translation>缺少“_id”。</translation>
    </message>
    <message>
        <source>“_id” is neither a text nor a number.</source>
        <translation>“_id”既不是文本也不是数字。</translation>
    </message>
    <message>
        <source>“_id” is empty.</source>
        <translation>“_id”为空。</translation>
    </message>
    <message>
        <source>“text” is missing.</source>
        <translation>缺少“text”。</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1”不是文本。</translation>
    </message>
    <message>
        <source>The relevance “%1” is not a whole number.</source>
        <translation>相关度“%1”不是整数。</translation>
    </message>
    <message>
        <source>The query or the document has no name.</source>
        <translation>查询或文档没有名称。</translation>
    </message>
    <message>
        <source>A line is an object {_id, title, text}, and this is none.</source>
        <translation>每行应为对象 {_id, title, text}，而此行不是。</translation>
    </message>
    <message>
        <source>The id “%1” stands in line %2 already.</source>
        <translation>ID“%1”已在第 %2 行出现过。</translation>
    </message>
    <message>
        <source>A line has three columns (query, document, relevance) or four (query, iteration, document, relevance), and this one has %1.</source>
        <translation>每行应有三列（查询、文档、相关度）或四列（查询、迭代、文档、相关度），而此行有 %1 列。</translation>
    </message>
    <message>
        <source>The document “%1” is judged otherwise in line %2.</source>
        <translation>文档“%1”在第 %2 行有不同的标注。</translation>
    </message>
</context>
<context>
    <name>ChoiceLabels</name>
    <message>
        <source>About %1 tokens in, %2 out: %3, at most %4.</source>
        <translation>输入约 %1 个词元，输出约 %2 个：%3，最多 %4。</translation>
    </message>
    <message>
        <source>About %1 tokens in, %2 out. What they cost is not known: no price is set for this model.</source>
        <translation>输入约 %1 个词元，输出约 %2 个。费用未知：没有为此模型设置价格。</translation>
    </message>
    <message>
        <source>The model sees the %1 nearest memories and chooses at most %2.</source>
        <translation>模型会看到最接近的 %1 条记忆，并从中选择至多 %2 条。</translation>
    </message>
    <message>
        <source>The model sees the %1 nearest memories, chooses at most %2 and rewrites them for the task.</source>
        <translation>模型会看到最接近的 %1 条记忆，从中选择至多 %2 条，并针对该任务改写。</translation>
    </message>
    <message>
        <source>Its answer is recorded: nothing is sent and nothing paid.</source>
        <translation>其应答来自录制：不发送任何内容，也不产生费用。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a model will do; what it will cost
----------
What a model did; what it cost</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” chose none of %2 memories: it found that they would mislead.</source>
        <translation>“%1”没有从 %2 条记忆中选择任何一条：它认为这些记忆会产生误导。</translation>
    </message>
    <message>
        <source>“%1” chose %2 of %3 memories.</source>
        <translation>“%1”从 %3 条记忆中选择了 %2 条。</translation>
    </message>
    <message>
        <source>The answer is recorded: nothing was sent.</source>
        <translation>应答来自录制：未发送任何内容。</translation>
    </message>
    <message>
        <source>The answer was stored: nothing was paid for it now.</source>
        <translation>应答已有存储：此次未付费。</translation>
    </message>
    <message>
        <source>This answer cost %1.</source>
        <translation>此应答的费用为 %1。</translation>
    </message>
    <message>
        <source>What this answer cost is not known: no price is set for this model.</source>
        <translation>此应答的费用未知：没有为此模型设置价格。</translation>
    </message>
    <message>
        <source>The model chose it, at rank %1. By cosine it stands at rank %2.</source>
        <translation>模型选择了它，排名第 %1。按余弦它排在第 %2 名。</translation>
    </message>
    <message>
        <source>%1 By cosine it stands at rank %2.</source>
        <extracomment>A sentence that says why it is left out, then its place</extracomment>
        <translation>%1 按余弦它排在第 %2 名。</translation>
    </message>
</context>
<context>
    <name>ChoiceRequests</name>
    <message>
        <source>No answer is recorded for this question. Configure an endpoint to ask a model.</source>
        <translation>没有为此问题录制的应答。请配置端点以询问模型。</translation>
    </message>
</context>
<context>
    <name>ClaudeCodeText</name>
    <message>
        <source>The session is larger than %1 MiB.</source>
        <translation>会话大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The line is not an entry of a session.</source>
        <translation>该行不是会话条目。</translation>
    </message>
    <message>
        <source>Claude Code session (.jsonl)</source>
        <translation>Claude Code 会话 (.jsonl)</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>No key is sent.</source>
        <translation>不发送密钥。</translation>
    </message>
    <message>
        <source>It is found, and fit to be sent.</source>
        <translation>已找到密钥，可以发送。</translation>
    </message>
    <message>
        <source>The server has no list of models: their names have to be typed.</source>
        <translation>服务器没有模型列表：模型名称须手动输入。</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a model to have it asked.</source>
        <translation>给出模型名称即可询问它。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>有应答。</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>“%1”有应答。</translation>
    </message>
    <message>
        <source>Answers come in the form that is asked for.</source>
        <translation>应答符合所要求的形式。</translation>
    </message>
    <message>
        <source>Answers come as JSON; their form is checked here.</source>
        <translation>应答为 JSON；其形式在此处检查。</translation>
    </message>
    <message>
        <source>Answers come as text; their form is asked for in words, and checked here.</source>
        <translation>应答为文本；其形式用文字要求，并在此处检查。</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>未尝试。</translation>
    </message>
    <message>
        <source>The list names no model for vectors.</source>
        <translation>列表中没有用于向量的模型。</translation>
    </message>
    <message>
        <source>“%1” gives vectors of %2 numbers.</source>
        <translation>“%1”给出的向量有 %2 个数。</translation>
    </message>
</context>
<context>
    <name>CsvExporter</name>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>电子表格 (CSV)</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The record is longer than %1 KiB.</source>
        <translation>记录长度超过 %1 KiB。</translation>
    </message>
    <message>
        <source>A quotation mark in the record is never closed.</source>
        <translation>记录中有一个引号始终没有闭合。</translation>
    </message>
</context>
<context>
    <name>DenseCache</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>DenseMatrix</name>
    <message>
        <source>Row %1 has %2 dimensions instead of %3.</source>
        <translation>第 %1 行有 %2 维，应为 %3 维。</translation>
    </message>
    <message>
        <source>Row %1 holds a value that is infinite or not a number.</source>
        <translation>第 %1 行含有无穷大或非数字的值。</translation>
    </message>
    <message>
        <source>Row %1 is a zero vector, which has no direction.</source>
        <translation>第 %1 行是零向量，没有方向。</translation>
    </message>
    <message>
        <source>Row %1 is longer than numbers can say.</source>
        <translation>第 %1 行的长度超出了数字的范围。</translation>
    </message>
    <message>
        <source>There are too many rows.</source>
        <translation>行数太多。</translation>
    </message>
    <message>
        <source>The vector has no direction: it is zero, or holds what is not a number.</source>
        <translation>该向量没有方向：它为零，或含有非数字的值。</translation>
    </message>
</context>
<context>
    <name>DenseSpace</name>
    <message>
        <source>There is no text to embed.</source>
        <translation>没有可嵌入的文本。</translation>
    </message>
    <message>
        <source>The space “%1” holds no vector of this text.</source>
        <translation>空间“%1”没有这段文本的向量。</translation>
    </message>
    <message>
        <source>The vector of this text has %1 dimensions; the space “%2” has %3.</source>
        <translation>这段文本的向量有 %1 维；空间“%2”有 %3 维。</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>The address is empty. Enter one such as https://api.example.org/v1.</source>
        <translation>地址为空。请输入一个地址，例如 https://api.example.org/v1。</translation>
    </message>
    <message>
        <source>The address holds control characters. Enter it again.</source>
        <translation>地址含有控制字符。请重新输入。</translation>
    </message>
    <message>
        <source>This is no address. Enter one such as https://api.example.org/v1.</source>
        <translation>这不是地址。请输入一个地址，例如 https://api.example.org/v1。</translation>
    </message>
    <message>
        <source>An address begins with https:// or, on this machine, with http://.</source>
        <translation>地址以 https:// 开头；在本机上也可以用 http://。</translation>
    </message>
    <message>
        <source>This address names no server. Enter one such as https://api.example.org/v1.</source>
        <translation>该地址没有指明服务器。请输入一个地址，例如 https://api.example.org/v1。</translation>
    </message>
    <message>
        <source>An address holds no user and no password. Enter the key in its own field.</source>
        <translation>地址不得包含用户名或密码。请在专门的输入框中输入密钥。</translation>
    </message>
    <message>
        <source>Leave out what follows the # in the address.</source>
        <translation>请去掉地址中 # 之后的内容。</translation>
    </message>
    <message>
        <source>Leave out what follows the question mark in the address; the version of an Azure interface has its own field.</source>
        <translation>请去掉地址中问号之后的内容；Azure 接口的版本有专门的输入框。</translation>
    </message>
    <message>
        <source>The key is empty. Enter it again.</source>
        <translation>密钥为空。请重新输入。</translation>
    </message>
    <message>
        <source>The key holds a blank, a line break or another character that no key has. Copy it again.</source>
        <translation>密钥含有空格、换行或密钥中不会出现的其他字符。请重新复制。</translation>
    </message>
    <message>
        <source>The key was not sent: with http:// anybody on the way could read it. Use https:// for a server on another machine.</source>
        <translation>密钥未发送：使用 http:// 时，途中任何人都能读取它。对其他机器上的服务器请使用 https://。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The export could not be written.</source>
        <translation>无法写入导出内容。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the low to the high end of an interval</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>A figure that the source does not tell</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 下限</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 上限</translation>
    </message>
    <message>
        <source>%1 difference</source>
        <translation>%1 差值</translation>
    </message>
    <message>
        <source>%1 difference low</source>
        <translation>%1 差值下限</translation>
    </message>
    <message>
        <source>%1 difference high</source>
        <translation>%1 差值上限</translation>
    </message>
    <message>
        <source>Made with Waymark on %1.</source>
        <translation>由 Waymark 生成于 %1。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>FigureWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>Keep the figure as a picture</source>
        <translation>将图保存为图片</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Keep the figure as a drawing</source>
        <translation>将图保存为矢量图</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Keep the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Keep the table for LaTeX</source>
        <translation>保存 LaTeX 表格</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Keep the comparison as a page</source>
        <translation>将比较保存为网页</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Cancel writing</source>
        <translation>取消写入</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>The printer did not take the figure.</source>
        <translation>打印机未接受该图。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Micro</source>
        <translation>微平均</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>宏平均</translation>
    </message>
    <message numerus="yes">
        <source>n = %n task(s)</source>
        <translation>
            <numerusform>n = %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s)</source>
        <translation>
            <numerusform>%n 个基准测试</numerusform>
        </translation>
    </message>
    <message>
        <source>micro average</source>
        <translation>微平均</translation>
    </message>
    <message>
        <source>macro average</source>
        <translation>宏平均</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>方法并列比较</translation>
    </message>
    <message>
        <source>Task-specific against task-agnostic insights</source>
        <translation>任务特定的洞见与任务无关的洞见</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Specific and agnostic</source>
        <translation>任务特定与任务无关</translation>
    </message>
    <message>
        <source>Pool efficiency</source>
        <translation>记忆池效率</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>记忆池大小</translation>
    </message>
    <message>
        <source>Source domains</source>
        <translation>来源领域</translation>
    </message>
    <message>
        <source>Across models</source>
        <translation>跨模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Same and other benchmarks</source>
        <translation>同一基准测试与其他基准测试</translation>
    </message>
    <message>
        <source>What is transferred</source>
        <translation>迁移的内容</translation>
    </message>
    <message>
        <source>DBI and LISI</source>
        <translation>DBI 和 LISI</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>benchmarks; paired, attempts or rates</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n task(s), %2</source>
        <comment>benchmarks; paired, attempts or rates</comment>
        <translation>
            <numerusform>%1，%n 个任务，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Published Table %1</source>
        <translation>已发表的表 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a paper; a place in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>已发表的图</translation>
    </message>
    <message>
        <source>1D, 4, 6 and 7</source>
        <translation>1D、4、6 和 7</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>95 % Wilson interval</source>
        <translation>95 % Wilson 区间</translation>
    </message>
    <message>
        <source>95 % bootstrap interval over tasks</source>
        <translation>按任务的 95 % 自助法区间</translation>
    </message>
    <message>
        <source>95 % Wilson interval over tasks</source>
        <translation>按任务的 95 % Wilson 区间</translation>
    </message>
    <message>
        <source>%1, sample size not told</source>
        <translation>%1，未说明样本量</translation>
    </message>
    <message>
        <source>%1, %2 of %3 tasks</source>
        <translation>%1，%3 个任务中的 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n task(s)</source>
        <translation>
            <numerusform>%1，共 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>上升 %1 个，下降 %2 个</translation>
    </message>
    <message>
        <source>%1, McNemar&apos;s exact test p = %2, with Holm&apos;s correction %3</source>
        <translation>%1，McNemar 精确检验 p = %2，经 Holm 校正为 %3</translation>
    </message>
    <message>
        <source>%1, sign test p = %2, with Holm&apos;s correction %3</source>
        <translation>%1，符号检验 p = %2，经 Holm 校正为 %3</translation>
    </message>
    <message>
        <source>%1 points against %2 (%3 tasks)</source>
        <translation>相对 %2 为 %1 个百分点（%3 个任务）</translation>
    </message>
    <message>
        <source>%1 points against %2</source>
        <translation>相对 %2 为 %1 个百分点</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1，95 % 区间 %2</translation>
    </message>
    <message>
        <source>%1, no interval: all tasks differ alike</source>
        <translation>%1，无区间：所有任务的差异相同</translation>
    </message>
    <message>
        <source>%1, paired</source>
        <translation>%1，配对</translation>
    </message>
    <message>
        <source>%1, unpaired</source>
        <translation>%1，未配对</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a change; its test</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 is computed by the source.</source>
        <translation>%1 由来源计算。</translation>
    </message>
    <message>
        <source>Pass@1: the mean over tasks of the share of attempts that passed.</source>
        <translation>Pass@1：各任务中通过的尝试所占比例对任务取的平均值。</translation>
    </message>
    <message>
        <source>Pass@%1: the share of tasks that one of %1 attempts solves, without bias where there are more.</source>
        <translation>Pass@%1：%1 次尝试中有一次解决的任务所占比例，尝试更多时采用无偏估计。</translation>
    </message>
    <message>
        <source>Intervals of rates: 95 % Wilson over tasks.</source>
        <translation>比率的区间：按任务的 95 % Wilson 区间。</translation>
    </message>
    <message>
        <source>Where a task has several attempts, which are not independent: 95 % bootstrap over tasks.</source>
        <translation>一个任务有多次尝试时，这些尝试并不独立：按任务的 95 % 自助法区间。</translation>
    </message>
    <message>
        <source>Where attempts are not told by task, or tasks are few: 95 % Wilson over tasks, as if all attempts of a task ended alike.</source>
        <translation>未按任务说明尝试，或任务较少时：按任务的 95 % Wilson 区间，视同一个任务的所有尝试结局相同。</translation>
    </message>
    <message>
        <source>Differences by task: paired bootstrap over tasks, 95 % percentile interval.</source>
        <translation>按任务的差值：按任务的配对自助法，95 % 百分位区间。</translation>
    </message>
    <message>
        <source>Differences of rates without pairs: Newcombe&apos;s interval, normal for the macro average.</source>
        <translation>无配对比率的差值：Newcombe 区间；宏平均采用正态区间。</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test or, for shares of attempts, the sign test</source>
        <translation>McNemar 精确检验，对尝试的比例则为符号检验</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test</source>
        <translation>McNemar 精确检验</translation>
    </message>
    <message>
        <source>the sign test</source>
        <translation>符号检验</translation>
    </message>
    <message>
        <source>Tests: %1, Holm&apos;s correction over the %2 comparisons by benchmark and over the %3 micro averages.</source>
        <translation>检验：%1，对按基准测试的 %2 项比较和 %3 项微平均分别作 Holm 校正。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n task(s) of which no attempt was evaluated.</source>
        <translation>
            <numerusform>省略：%n 个没有任何尝试得到评测的任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n task(s) with fewer attempts than %1 needs.</source>
        <translation>
            <numerusform>省略：%n 个尝试次数少于 %1 所需的任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the differences: %n task(s) that one side only has.</source>
        <translation>
            <numerusform>未计入差值：%n 个只有一方具备的任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared: %n attempt(s) with a score that nobody judged passed or failed.</source>
        <translation>
            <numerusform>未参与比较：%n 次只有得分、未被判定通过或失败的尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared: %n reported figure(s) that are no rates of 0 to 1.</source>
        <translation>
            <numerusform>未参与比较：%n 个不是 0 到 1 之间比率的报告数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes sign: %2 points micro, %3 macro.</source>
        <translation>%1 的符号改变：微平均 %2 个百分点，宏平均 %3 个百分点。</translation>
    </message>
    <message>
        <source>One %1 task is %2 points.</source>
        <translation>%1 的一个任务为 %2 个百分点。</translation>
    </message>
    <message>
        <source>All difference intervals of the averages include 0 (unpaired).</source>
        <translation>平均值的所有差值区间都包含 0（未配对）。</translation>
    </message>
    <message>
        <source>All difference intervals of the averages include 0.</source>
        <translation>平均值的所有差值区间都包含 0。</translation>
    </message>
    <message>
        <source>%1 is compared over %2 of %3 benchmarks.</source>
        <translation>%1 在 %3 个基准测试中的 %2 个上进行比较。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks a pair for %n task(s).</source>
        <translation>
            <numerusform>%1 有 %n 个任务缺少配对。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a figure shows; the model</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, as reported</source>
        <translation>%1，按报告</translation>
    </message>
    <message>
        <source>Pass@1, share of attempts that pass, mean over tasks</source>
        <translation>Pass@1，通过的尝试所占比例，对任务取平均</translation>
    </message>
    <message>
        <source>Pass@%1, share of tasks solved in any of %1 attempts</source>
        <translation>Pass@%1，%1 次尝试中任一次解决的任务所占比例</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>what is measured; its interval</comment>
        <translation>%1，附%2</translation>
    </message>
    <message>
        <source>zero-shot</source>
        <translation>zero-shot</translation>
    </message>
    <message>
        <source>points against %1</source>
        <translation>相对 %1 的百分点</translation>
    </message>
    <message>
        <source>points against %1 %2</source>
        <comment>a condition and its rate</comment>
        <translation>相对 %1 %2 的百分点</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 over %n benchmark(s)</source>
        <translation>
            <numerusform>%1，%2：%3，共 %n 个基准测试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a rate; the name of its interval; the interval</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Not in the difference: %n task(s) that one side only has.</source>
        <translation>
            <numerusform>未计入差值：%n 个只有一方具备的任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>reported rates</source>
        <translation>报告的比率</translation>
    </message>
    <message>
        <source>attempts and reported rates</source>
        <translation>尝试和报告的比率</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 on %n task(s) of %3.</source>
        <translation>
            <numerusform>%1：%2，%3的 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 on %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>Table: change in tasks, averages in points.</source>
        <translation>表格：变化以任务计，平均值以百分点计。</translation>
    </message>
    <message>
        <source>Memories of one model given to another</source>
        <translation>将一个模型的记忆交给另一个模型</translation>
    </message>
    <message>
        <source>model that made the memories</source>
        <translation>生成记忆的模型</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Zero-shot</source>
        <translation>Zero-shot</translation>
    </message>
    <message>
        <source>Change of the macro average, points</source>
        <translation>宏平均的变化，百分点</translation>
    </message>
    <message>
        <source>%1. Change of %2 against zero-shot of the same agent, in points, plain mean of the benchmarks that both were run on. %3</source>
        <translation>%1。%2 相对同一智能体 zero-shot 的变化，以百分点计，为双方都运行过的基准测试的简单平均。%3</translation>
    </message>
    <message>
        <source>By benchmark, memories of another model help in %1 of %2 cells, change nothing in %3 and hurt in %4.</source>
        <translation>按基准测试看，另一个模型的记忆在 %2 个单元格中的 %1 个有帮助，在 %3 个没有变化，在 %4 个有害。</translation>
    </message>
    <message>
        <source>Intervals by paired bootstrap over tasks.</source>
        <translation>区间采用按任务的配对自助法。</translation>
    </message>
    <message>
        <source>Intervals are normal, of rates without pairs, each task counted once.</source>
        <translation>区间为无配对比率的正态区间，每个任务计一次。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 with memories of %2: unknown</source>
        <translation>%1 使用 %2 的记忆：未知</translation>
    </message>
    <message>
        <source>%1 with memories of %2</source>
        <translation>%1 使用 %2 的记忆</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model; the condition</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Models and agents by %1</source>
        <translation>按 %1 比较模型和智能体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>sample size not told</source>
        <translation>未说明样本量</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), best macro average first.</source>
        <translation>
            <numerusform>%1：%n 行，宏平均最高的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart shows the first %1, the table all.</source>
        <translation>图表显示前 %1 行，表格显示全部。</translation>
    </message>
    <message>
        <source>Averages are over the benchmarks that each was run on.</source>
        <translation>平均值取自各自运行过的基准测试。</translation>
    </message>
    <message>
        <source>%1, %2: unknown</source>
        <translation>%1，%2：未知</translation>
    </message>
    <message>
        <source>points of %1 against zero-shot</source>
        <translation>%1 相对 zero-shot 的百分点</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>%1, %2: %3 points against zero-shot, read off to about ±%4</source>
        <translation>%1，%2：相对 zero-shot 为 %3 个百分点，从图中读取，精确到约 ±%4</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>%1, %2: read off a picture, to about ±%3 points. Insights, GPT-5-mini, change of %4 against zero-shot; the average is the plain mean of the benchmarks. No sample sizes, so no intervals.</source>
        <translation>%1，%2：从图中读取，精确到约 ±%3 个百分点。洞见，GPT-5-mini，%4 相对 zero-shot 的变化；平均值为各基准测试的简单平均。没有样本量，因此没有区间。</translation>
    </message>
    <message>
        <source>Only the average rises throughout: %1 of %2 benchmarks fall on the way.</source>
        <translation>只有平均值始终上升：%2 个基准测试中有 %1 个中途下降。</translation>
    </message>
    <message>
        <source>Memories against performance</source>
        <translation>记忆数与表现</translation>
    </message>
    <message>
        <source>memories in the pool (logarithmic)</source>
        <translation>记忆池中的记忆数（对数）</translation>
    </message>
    <message numerus="yes">
        <source>%1, macro average of %n benchmark(s)</source>
        <translation>
            <numerusform>%1，%n 个基准测试的宏平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Pools of different sizes and sources are not matched in what they cost to make or to read.</source>
        <translation>大小和来源不同的记忆池在生成或读取的成本上并未对齐。</translation>
    </message>
    <message>
        <source>Performance as the pool grows</source>
        <translation>记忆池增大时的表现</translation>
    </message>
    <message>
        <source>%1: the baseline</source>
        <translation>%1：基线</translation>
    </message>
    <message>
        <source>memories in the pool of %1</source>
        <translation>%1 的记忆池中的记忆数</translation>
    </message>
    <message>
        <source>points of %1 against %2</source>
        <translation>%1 相对 %2 的百分点</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Performance as the pool grows, published</source>
        <translation>记忆池增大时的表现（已发表）</translation>
    </message>
    <message>
        <source>share of the pool</source>
        <translation>记忆池的比例</translation>
    </message>
    <message>
        <source>Performance over the number of source domains, published</source>
        <translation>表现随来源领域数的变化（已发表）</translation>
    </message>
    <message>
        <source>source domains</source>
        <translation>来源领域数</translation>
    </message>
    <message>
        <source>Four memory types against zero-shot</source>
        <translation>四种记忆类型与 zero-shot 的比较</translation>
    </message>
    <message>
        <source>With memory against zero-shot</source>
        <translation>有记忆与 zero-shot 的比较</translation>
    </message>
    <message>
        <source>Conditions against “%1”</source>
        <translation>各条件与“%1”的比较</translation>
    </message>
    <message>
        <source>Conditions by benchmark</source>
        <translation>按基准测试比较各条件</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message numerus="yes">
        <source>−%n task(s)</source>
        <translation>
            <numerusform>−%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <comment>a part of a task</comment>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>Micro average</source>
        <translation>微平均</translation>
    </message>
    <message numerus="yes">
        <source>pooled over %n task(s)</source>
        <translation>
            <numerusform>合并 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>宏平均</translation>
    </message>
    <message numerus="yes">
        <source>plain mean of %n benchmark(s)</source>
        <translation>
            <numerusform>%n 个基准测试的简单平均</numerusform>
        </translation>
    </message>
    <message>
        <source>printed by the authors</source>
        <translation>作者所载</translation>
    </message>
    <message>
        <source>told by readers of the paper</source>
        <translation>由论文读者给出</translation>
    </message>
    <message>
        <source>read off a picture</source>
        <translation>从图中读取</translation>
    </message>
    <message>
        <source>computed from what is published</source>
        <translation>根据已发表的内容计算</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n dimension(s)</source>
        <translation>
            <numerusform>%1，%n 维</numerusform>
        </translation>
    </message>
    <message>
        <source>Davies–Bouldin index by type</source>
        <translation>各类型的 Davies–Bouldin 指数</translation>
    </message>
    <message>
        <source>Davies–Bouldin index, higher = less apart by domain</source>
        <translation>Davies–Bouldin 指数，越高则各领域越不分开</translation>
    </message>
    <message>
        <source>LISI by type</source>
        <translation>各类型的 LISI</translation>
    </message>
    <message>
        <source>LISI, number of domains in a neighbourhood</source>
        <translation>LISI，邻域中的领域数</translation>
    </message>
    <message>
        <source>%1: not measured in this pool</source>
        <translation>%1：未在此记忆池中测量</translation>
    </message>
    <message>
        <source>%1, this pool: %2</source>
        <comment>a type; why there is no value</comment>
        <translation>%1，此记忆池：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, this pool: %2 over %n memories</source>
        <translation>
            <numerusform>%1，此记忆池：%2，共 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), %1</source>
        <translation>
            <numerusform>%n 个领域，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>perplexity %1</source>
        <translation>困惑度 %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>DBI, published</source>
        <translation>DBI，已发表</translation>
    </message>
    <message>
        <source>DBI, this pool</source>
        <translation>DBI，此记忆池</translation>
    </message>
    <message>
        <source>LISI, published</source>
        <translation>LISI，已发表</translation>
    </message>
    <message>
        <source>LISI, this pool</source>
        <translation>LISI，此记忆池</translation>
    </message>
    <message>
        <source>%1, published: %2</source>
        <translation>%1，已发表：%2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>This pool</source>
        <translation>此记忆池</translation>
    </message>
    <message>
        <source>Published: %1, %2, %3; ten source domains; the perplexity of its LISI is not told.</source>
        <translation>已发表：%1，%2，%3；十个来源领域；未说明其 LISI 的困惑度。</translation>
    </message>
    <message>
        <source>This pool: %1 as of %2; LISI with perplexity %3 where there are enough memories.</source>
        <translation>此记忆池：%1，截至 %2；记忆足够时 LISI 的困惑度为 %3。</translation>
    </message>
    <message>
        <source>Compare the order of the types: figures of two embeddings and two sets of domains have no common scale.</source>
        <translation>请比较各类型的次序：两种嵌入和两组领域的数值没有共同的尺度。</translation>
    </message>
    <message>
        <source>share, %</source>
        <translation>比例，%</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1, this pool: %2, %3 of %4</source>
        <translation>%1，此记忆池：%2，%4 中的 %3</translation>
    </message>
    <message>
        <source>Published: %1, %2, %3; cases that fail without memory and pass with insights, sorted by a model. Shares sum to 100.1 by rounding.</source>
        <translation>已发表：%1，%2，%3；没有记忆时失败、使用洞见后通过的案例，由模型归类。因四舍五入，各比例之和为 100.1。</translation>
    </message>
    <message numerus="yes">
        <source>This pool: %n insight(s) with a category.</source>
        <translation>
            <numerusform>此记忆池：%n 条带类别的洞见。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This pool: %n memories with a category, of all types.</source>
        <translation>
            <numerusform>此记忆池：%n 条带类别的记忆，含所有类型。</numerusform>
        </translation>
    </message>
    <message>
        <source>The published shares count helped tasks, the pool&apos;s count memories.</source>
        <translation>已发表的比例统计受益的任务，记忆池的比例统计记忆。</translation>
    </message>
    <message numerus="yes">
        <source>%n memories of the pool have no category yet.</source>
        <translation>
            <numerusform>记忆池中有 %n 条记忆尚无类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories of the same benchmark against those of others</source>
        <translation>同一基准测试的记忆与其他基准测试的记忆</translation>
    </message>
    <message>
        <source>Same benchmark</source>
        <translation>同一基准测试</translation>
    </message>
    <message>
        <source>Other benchmarks</source>
        <translation>其他基准测试</translation>
    </message>
    <message>
        <source>mean accuracy</source>
        <translation>平均准确率</translation>
    </message>
    <message>
        <source>%1: %2, read off to about ±%3</source>
        <translation>%1：%2，从图中读取，精确到约 ±%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, read off to about ±%4; %5 points against zero-shot</source>
        <translation>%1，%2：%3，从图中读取，精确到约 ±%4；相对 zero-shot 为 %5 个百分点</translation>
    </message>
    <message>
        <source>%1, %2: %3, to about ±%4. Which average it is, and on how many tasks, is not told; so there are no intervals.</source>
        <translation>%1，%2：%3，精确到约 ±%4。未说明是哪种平均值以及涉及多少任务，因此没有区间。</translation>
    </message>
    <message>
        <source>From other benchmarks these are below zero-shot, against what the picture&apos;s own words say: %1.</source>
        <translation>使用其他基准测试的记忆时，以下各项低于 zero-shot，与图中文字所述不符：%1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞见</translation>
    </message>
    <message>
        <source>memories of %1</source>
        <translation>%1 的记忆</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>记忆池 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a condition and what tells it apart</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: nobody says of any attempt whether it passed, so there is no rate to compare.</source>
        <translation>%1：没有任何尝试说明是否通过，因此没有可比较的比率。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n model(s) or agent(s) without %1.</source>
        <translation>
            <numerusform>已略去：%n 个没有 %1 的模型或智能体。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <comment>other metrics</comment>
        <translation>此处未显示：%1。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务数</translation>
    </message>
</context>
<context>
    <name>Harbor</name>
    <message>
        <source>Harbor trial (result.json)</source>
        <translation>Harbor 试验 (result.json)</translation>
    </message>
    <message>
        <source>The trial names no task.</source>
        <translation>该试验未注明任务。</translation>
    </message>
    <message>
        <source>Harbor job (result.json)</source>
        <translation>Harbor 作业 (result.json)</translation>
    </message>
    <message>
        <source>The job names no trial.</source>
        <translation>该作业未注明试验。</translation>
    </message>
    <message>
        <source>Agent log with retrieved memories (agent/*.txt)</source>
        <translation>含检索到的记忆的智能体日志 (agent/*.txt)</translation>
    </message>
    <message>
        <source>The log lies in no folder of a trial, so that its task is not known.</source>
        <translation>该日志不在任何试验的文件夹中，因此无从得知其任务。</translation>
    </message>
</context>
<context>
    <name>HarborParity</name>
    <message>
        <source>The metric has no value.</source>
        <translation>该指标没有值。</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>“%1”的值不是数字。</translation>
    </message>
    <message>
        <source>Harbor parity experiments (JSON)</source>
        <translation>Harbor 对齐实验 (JSON)</translation>
    </message>
</context>
<context>
    <name>InvisibleKind</name>
    <message>
        <source>control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>terminal sequence</source>
        <translation>终端转义序列</translation>
    </message>
    <message>
        <source>C1 control character</source>
        <translation>C1 控制字符</translation>
    </message>
    <message>
        <source>bidirectional control</source>
        <translation>双向控制字符</translation>
    </message>
    <message>
        <source>zero-width character</source>
        <translation>零宽字符</translation>
    </message>
    <message>
        <source>tag character</source>
        <translation>标签字符</translation>
    </message>
    <message>
        <source>variation selector</source>
        <translation>变体选择符</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>软连字符</translation>
    </message>
    <message>
        <source>unusual blank</source>
        <translation>特殊空白</translation>
    </message>
    <message>
        <source>unusual line separator</source>
        <translation>特殊行分隔符</translation>
    </message>
    <message>
        <source>private use character</source>
        <translation>专用区字符</translation>
    </message>
    <message>
        <source>unassigned character</source>
        <translation>未分配字符</translation>
    </message>
    <message>
        <source>too many combining marks</source>
        <translation>组合符号过多</translation>
    </message>
    <message>
        <source>annotation control</source>
        <translation>注释控制字符</translation>
    </message>
</context>
<context>
    <name>JobLabels</name>
    <message>
        <source>server not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <translation>证书被拒绝</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>被转到别处</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>没有此模型</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>reply too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>model loading</source>
        <translation>模型正在加载</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>no such interface</source>
        <translation>没有此接口</translation>
    </message>
    <message>
        <source>invalid reply</source>
        <translation>应答无效</translation>
    </message>
    <message>
        <source>reply cut off</source>
        <translation>应答被截断</translation>
    </message>
    <message>
        <source>no room to answer</source>
        <translation>没有应答的余量</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>应答被扣留</translation>
    </message>
    <message>
        <source>model declined</source>
        <translation>模型拒绝回答</translation>
    </message>
    <message>
        <source>invalid vectors</source>
        <translation>向量无效</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>预算已用完</translation>
    </message>
    <message>
        <source>possible secret</source>
        <translation>可能含有机密</translation>
    </message>
    <message>
        <source>cut off by a crash</source>
        <translation>因崩溃而中断</translation>
    </message>
    <message>
        <source>gone from the pool</source>
        <translation>已不在记忆池中</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>泛化</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Plan queries</source>
        <translation>规划查询</translation>
    </message>
    <message>
        <source>Categorise</source>
        <translation>归类</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>Judge %n runs</source>
        <translation>
            <numerusform>评判 %n 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n memories</source>
        <translation>
            <numerusform>生成 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generalise %n memories</source>
        <translation>
            <numerusform>泛化 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicate %n pairs</source>
        <translation>
            <numerusform>裁定 %n 对记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n queries</source>
        <translation>
            <numerusform>规划 %n 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Categorise %n memories</source>
        <translation>
            <numerusform>归类 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-identify %n memories</source>
        <translation>
            <numerusform>重新识别 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed %n texts</source>
        <translation>
            <numerusform>嵌入 %n 个文本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, pausing</source>
        <translation>%1 / %2，正在暂停</translation>
    </message>
    <message>
        <source>%1 of %2, paused</source>
        <translation>%1 / %2，已暂停</translation>
    </message>
    <message>
        <source>cancelled at %1 of %2</source>
        <translation>在 %1 / %2 处取消</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>%1 项完成，%2 项失败</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 项完成</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in flight, try %1</source>
        <translation>进行中，第 %1 次尝试</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <comment>invalid reply, 3 tries</comment>
        <translation>
            <numerusform>%1，%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>proposal open</source>
        <translation>建议待定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>The model found nothing to change: the text stays as it is.</source>
        <translation>模型没有发现需要更改之处：文本保持原样。</translation>
    </message>
    <message>
        <source>The plan is kept, and serves queries for this task: “%1”</source>
        <translation>计划已保留，供此任务的查询使用：“%1”</translation>
    </message>
    <message>
        <source>The model recognised the task among %1: the text gives it away.</source>
        <translation>模型从 %1 个任务中认出了该任务：文本泄露了它。</translation>
    </message>
    <message>
        <source>The model recognised the task among %1: the text gives it away, by “%2”.</source>
        <translation>模型从 %1 个任务中认出了该任务：文本以“%2”泄露了它。</translation>
    </message>
    <message>
        <source>The model could not tell the task among %1.</source>
        <translation>模型无法从 %1 个任务中认出该任务。</translation>
    </message>
    <message>
        <source>The model guessed another task among %1: “%2”.</source>
        <translation>模型从 %1 个任务中猜了另一个任务：“%2”。</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>money</comment>
        <extracomment>An amount of money</extracomment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>An amount that is too small to be shown</extracomment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of tokens</comment>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>JobRequests</name>
    <message>
        <source>The endpoint is not configured any more.</source>
        <translation>该端点已不再配置。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No answer is recorded for it.</source>
        <translation>没有为它录制的应答。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 are there already, %2 cannot be asked.</source>
        <translation>无事可做：%1 项已存在，%2 项无法询问。</translation>
    </message>
</context>
<context>
    <name>JsonRecordText</name>
    <message>
        <source>The last record is incomplete and is read again at the next import.</source>
        <translation>最后一条记录不完整，将在下次导入时重新读取。</translation>
    </message>
    <message>
        <source>The record is longer than %1 MiB.</source>
        <translation>记录长度超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The line ends in the middle of a record.</source>
        <translation>该行在记录中途结束。</translation>
    </message>
    <message>
        <source>The record is not closed before the next one begins.</source>
        <translation>该记录尚未结束，下一条记录就已开始。</translation>
    </message>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation>记录的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The record has a bracket that closes nothing.</source>
        <translation>记录中有多余的右括号。</translation>
    </message>
    <message>
        <source>The record has a line break inside a string.</source>
        <translation>记录的字符串中含有换行符。</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation>记录的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation>记录为空。</translation>
    </message>
    <message>
        <source>The record ends inside a string.</source>
        <translation>记录在字符串中途结束。</translation>
    </message>
    <message>
        <source>The record is too large to be read.</source>
        <translation>记录过大，无法读取。</translation>
    </message>
    <message>
        <source>The record holds NaN or Infinity, which JSON does not have.</source>
        <translation>记录含有 NaN 或 Infinity，JSON 不支持这些值。</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>记录不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The text is UTF-16 and must be converted to UTF-8 first.</source>
        <translation>文本为 UTF-16 编码，必须先转换为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>JudgeFile</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MB: verdicts of a judge are not that many.</source>
        <translation>文件“%1”大于 64 MB：评判模型的判定不会有这么多。</translation>
    </message>
    <message>
        <source>The file “%1” is no JSON document.</source>
        <translation>文件“%1”不是 JSON 文档。</translation>
    </message>
    <message>
        <source>In “%1”, “cases” says of entry %2 something else than “preds” and “gts” do.</source>
        <translation>在“%1”中，“cases”对第 %2 项的说明与“preds”和“gts”不一致。</translation>
    </message>
    <message>
        <source>The file “%1” holds no verdicts of a judge: it needs the lists “preds” and “gts”.</source>
        <translation>文件“%1”不含评判模型的判定：它需要列表“preds”和“gts”。</translation>
    </message>
    <message>
        <source>In “%1”, entry %2 of “%3” is neither true nor false.</source>
        <translation>在“%1”中，“%3”的第 %2 项既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>In “%1”, “preds” and “gts” differ in length: %2 and %3.</source>
        <translation>“%1”中“preds”与“gts”长度不同：%2 和 %3。</translation>
    </message>
    <message>
        <source>In “%1”, “cases” and “preds” differ in length: %2 and %3.</source>
        <translation>“%1”中“cases”与“preds”长度不同：%2 和 %3。</translation>
    </message>
</context>
<context>
    <name>LadderPage</name>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n 条命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>经验摘要</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>no step, by the word of %1</source>
        <translation>没有步骤，据 %1</translation>
    </message>
    <message>
        <source>no step comes near</source>
        <translation>没有相近的步骤</translation>
    </message>
    <message>
        <source>no step, nearest %1 (step %2)</source>
        <translation>没有步骤，最接近的为 %1（步骤 %2）</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>无支持</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>success, judge</source>
        <translation>成功，评判模型</translation>
    </message>
    <message>
        <source>failure, judge</source>
        <translation>失败，评判模型</translation>
    </message>
    <message>
        <source>success, human</source>
        <translation>成功，人工</translation>
    </message>
    <message>
        <source>failure, human</source>
        <translation>失败，人工</translation>
    </message>
    <message>
        <source>success, ground truth</source>
        <translation>成功，真值</translation>
    </message>
    <message>
        <source>failure, ground truth</source>
        <translation>失败，真值</translation>
    </message>
    <message>
        <source>Lineage of %1</source>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>Abstraction: share of words not tied to this run</source>
        <translation>抽象度：与本次运行无关的词所占比例</translation>
    </message>
    <message>
        <source>judge says otherwise</source>
        <translation>评判模型意见相反</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>A sentence counts as supported from %1, on a scale from 0 to 1. An outlined block is support below that.</source>
        <translation>支持度从 0 到 1，达到 %1 的句子视为有支持。空心块表示低于此值的支持。</translation>
    </message>
    <message>
        <source>Abstraction is the share of the words of a text that are not tied to the run: to its paths, identifiers, literals and names. Words are counted as a reader counts them: a path is one.</source>
        <translation>抽象度是文本中与运行无关的词所占的比例，即不涉及运行中的路径、标识符、字面量和名称的词。词按读者的习惯计数：一个路径算一个词。</translation>
    </message>
    <message>
        <source>Steps that support no sentence of the memories on this page are folded. Outputs stand as a terminal shows them at their end, at most %1 lines and %2 characters of each; what is left out is counted there. Characters that are not seen are shown by markers such as ‹U+200B›.</source>
        <translation>不支持本页任何记忆句子的步骤已折叠。输出按终端最终显示的样子给出，每个最多 %1 行、%2 个字符；省略的部分会就地注明数量。不可见字符以 ‹U+200B› 之类的标记显示。</translation>
    </message>
    <message>
        <source>Lanes are drawn for the first %1 of %2 sentences.</source>
        <translation>仅为前 %1 句（共 %2 句）绘制线道。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a date, as of Qt&apos;s QDate::toString</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Made with Waymark on %1 from pool %2.</source>
        <translation>由 Waymark 于 %1 从记忆池 %2 生成。</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞见</translation>
    </message>
    <message>
        <source>words</source>
        <comment>how evidence was found</comment>
        <translation>词语</translation>
    </message>
    <message>
        <source>embedding</source>
        <comment>how evidence was found</comment>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>model</source>
        <comment>how evidence was found</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>human</source>
        <comment>how evidence was found</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Abstraction</source>
        <translation>抽象度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Words not tied to the run, of all words of the text</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>system</source>
        <comment>role of a step</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>user</source>
        <comment>role of a step</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>role of a step</comment>
        <translation>智能体</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>role of a step</comment>
        <translation>工具</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>of an output, left out</comment>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>省略：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of an output, left out</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1 are lines, %2 characters, each with its word</extracomment>
        <translation>省略：%1（%2）</translation>
    </message>
    <message>
        <source>Started the sub-agent&apos;s run %1, which is not in the pool.</source>
        <translation>启动了子智能体的运行 %1，该运行不在记忆池中。</translation>
    </message>
    <message numerus="yes">
        <source>Started the sub-agent&apos;s run %1; its %n step(s) are not shown here.</source>
        <translation>
            <numerusform>启动了子智能体的运行 %1；其 %n 个步骤未在此显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>同源记忆</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Goal and commands of the workflow</source>
        <translation>工作流的目标与命令</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>摘要的句子</translation>
    </message>
    <message>
        <source>Sentences of the insight</source>
        <translation>洞见的句子</translation>
    </message>
    <message>
        <source>%1 of %2 supported.</source>
        <translation>%2 句中 %1 句有支持。</translation>
    </message>
    <message>
        <source>%1 of %2 supported, goal included.</source>
        <translation>%2 项中 %1 项有支持，含目标。</translation>
    </message>
    <message>
        <source>%1 of %2 supported, title included.</source>
        <translation>%2 句中 %1 句有支持，含标题。</translation>
    </message>
    <message>
        <source>A sentence counts as supported from %1.</source>
        <translation>支持度达到 %1 的句子视为有支持。</translation>
    </message>
    <message>
        <source>Light nothing</source>
        <translation>取消高亮</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>none</source>
        <comment>steps</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>siblings</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>checked</comment>
        <translation>尚未</translation>
    </message>
    <message>
        <source>No memory with sentences is chosen.</source>
        <translation>未选择含有句子的记忆。</translation>
    </message>
</context>
<context>
    <name>LineReaderText</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>无法读完整个文件。</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>There is no rule %1.</source>
        <translation>没有规则 %1。</translation>
    </message>
    <message>
        <source>Other memories of this type have the same title (%1 of them). Merge them, or say in the titles how they differ.</source>
        <translation>同类型的其他记忆有相同的标题（共 %1 条）。请合并它们，或在标题中写明区别。</translation>
    </message>
    <message>
        <source>A title that other memories of the same type have too</source>
        <translation>标题与同类型的其他记忆相同</translation>
    </message>
    <message>
        <source>There is not a single step. Import the run again, or retire this.</source>
        <translation>没有任何步骤。请重新导入该运行，或停用此记忆。</translation>
    </message>
    <message>
        <source>There is not a single command. Write them, or retire this.</source>
        <translation>没有任何命令。请补写命令，或停用此记忆。</translation>
    </message>
    <message>
        <source>There is no summary of the experience. Write it, or retire this.</source>
        <translation>没有经验摘要。请补写，或停用此记忆。</translation>
    </message>
    <message>
        <source>There is no content. Write it, or retire this.</source>
        <translation>没有内容。请补写，或停用此记忆。</translation>
    </message>
    <message>
        <source>A memory without the part that an agent is given or searches by</source>
        <translation>记忆缺少提供给智能体或供其检索的部分</translation>
    </message>
    <message>
        <source>The text by which it is found is empty, so no search of an agent will meet it. Give it a title, goal or task.</source>
        <translation>用于查找的文本为空，因此智能体的任何搜索都找不到它。请填写标题、目标或任务。</translation>
    </message>
    <message>
        <source>An insight without a description</source>
        <translation>没有描述的洞见</translation>
    </message>
    <message>
        <source>There is no description. Say in one sentence when this helps and what for, so that a list shows it and a search finds it.</source>
        <translation>没有描述。请用一句话说明何时有用、有何用处，以便在列表中显示并能被搜索到。</translation>
    </message>
    <message>
        <source>This was made as the lesson of a failure, but by the ground truth the run succeeded. Correct the outcome, and check whether the lesson is the right way round.</source>
        <translation>此记忆是作为失败的教训生成的，但按真值该运行是成功的。请更正结果，并检查经验是否说反了。</translation>
    </message>
    <message>
        <source>This was made as the lesson of a failure, but a person found that the run succeeded. Correct the outcome, and check whether the lesson is the right way round.</source>
        <translation>此记忆是作为失败的教训生成的，但有人认定该运行是成功的。请更正结果，并检查经验是否说反了。</translation>
    </message>
    <message>
        <source>This was made as the lesson of a failure, but a judge found that the run succeeded. Correct the outcome, and check whether the lesson is the right way round.</source>
        <translation>此记忆是作为失败的教训生成的，但评判模型认定该运行是成功的。请更正结果，并检查经验是否说反了。</translation>
    </message>
    <message>
        <source>This was made as the lesson of a success, but by the ground truth the run failed. Correct the outcome, and check whether what it praises is what failed.</source>
        <translation>此记忆是作为成功的经验生成的，但按真值该运行是失败的。请更正结果，并检查它所推荐的是否正是失败的做法。</translation>
    </message>
    <message>
        <source>This was made as the lesson of a success, but a person found that the run failed. Correct the outcome, and check whether what it praises is what failed.</source>
        <translation>此记忆是作为成功的经验生成的，但有人认定该运行是失败的。请更正结果，并检查它所推荐的是否正是失败的做法。</translation>
    </message>
    <message>
        <source>This was made as the lesson of a success, but a judge found that the run failed. Correct the outcome, and check whether what it praises is what failed.</source>
        <translation>此记忆是作为成功的经验生成的，但评判模型认定该运行是失败的。请更正结果，并检查它所推荐的是否正是失败的做法。</translation>
    </message>
    <message>
        <source>An outcome that a better source contradicts</source>
        <translation>与更可靠的来源相矛盾的结果</translation>
    </message>
    <message>
        <source>This has %1 characters, and %2 are enough for its kind. Say one thing, and make another memory of the rest.</source>
        <translation>此文本有 %1 个字符，而这一类有 %2 个就够了。请只说一件事，其余的另建记忆。</translation>
    </message>
    <message>
        <source>This workflow has %1 lines of commands. Keep the ones that carry the method, at most %2.</source>
        <translation>此工作流有 %1 行命令。请只保留体现方法的命令，最多 %2 行。</translation>
    </message>
    <message>
        <source>A text that is much longer than its kind should be</source>
        <translation>文本远超同类应有的长度</translation>
    </message>
    <message>
        <source>A text that is too short to help anybody</source>
        <translation>文本太短，对谁都没有帮助</translation>
    </message>
    <message>
        <source>These few words say neither when nor why. Write it out, or retire it.</source>
        <translation>寥寥数语，既没说何时也没说为何。请写完整，或停用此记忆。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mark of Markdown that was left in the text. Take it out.</source>
        <translation>“%1”是残留在文本中的 Markdown 标记。请删除。</translation>
    </message>
    <message>
        <source>A whole record of JSON or Markdown stands here as text. Read its parts into their fields.</source>
        <translation>这里把整条 JSON 或 Markdown 记录当作了文本。请将其各部分读入相应的字段。</translation>
    </message>
    <message>
        <source>Markdown or JSON that was left over as text</source>
        <translation>残留为文本的 Markdown 或 JSON</translation>
    </message>
    <message>
        <source>A command line of one run</source>
        <translation>某次运行的命令行</translation>
    </message>
    <message>
        <source>%1 is a command with names of one project in it. Say what the command is to find out instead.</source>
        <translation>%1 是含有某个项目中名称的命令。请改为说明该命令要查明什么。</translation>
    </message>
    <message>
        <source>%1 is a command of this run, see step %2. Say what the command is to find out instead.</source>
        <translation>%1 是此运行的命令，见步骤 %2。请改为说明该命令要查明什么。</translation>
    </message>
    <message>
        <source>%1 is a command of this run, see step %2, and no other task of the pool names it. Say what the command is to find out instead.</source>
        <translation>%1 是此运行的命令，见步骤 %2，记忆池中没有其他任务提到它。请改为说明该命令要查明什么。</translation>
    </message>
    <message>
        <source>The name of a task, a benchmark or a data set</source>
        <translation>任务、基准测试或数据集的名称</translation>
    </message>
    <message>
        <source>%1 names a task or a data set. Say for which sort of task the advice holds instead.</source>
        <translation>%1 是任务或数据集的名称。请改为说明此建议适用于哪类任务。</translation>
    </message>
    <message>
        <source>%1 names a task or a data set, and this run shows it first at step %2. Say for which sort of task the advice holds instead.</source>
        <translation>%1 是任务或数据集的名称，在此运行中首次出现于步骤 %2。请改为说明此建议适用于哪类任务。</translation>
    </message>
    <message>
        <source>%1 names a task or a data set: this run shows it first at step %2, and no other task of the pool names it. Say for which sort of task the advice holds instead.</source>
        <translation>%1 是任务或数据集的名称：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明此建议适用于哪类任务。</translation>
    </message>
    <message>
        <source>The text of an error of one run</source>
        <translation>某次运行的错误文本</translation>
    </message>
    <message>
        <source>%1 looks like an error message with names of one project in it. Say what sort of error it is instead.</source>
        <translation>%1 像是含有某个项目中名称的错误消息。请改为说明这是哪类错误。</translation>
    </message>
    <message>
        <source>%1 is an error message that this run shows first at step %2. Say what sort of error it is instead.</source>
        <translation>%1 是错误消息，在此运行中首次出现于步骤 %2。请改为说明这是哪类错误。</translation>
    </message>
    <message>
        <source>%1 is an error message that this run shows first at step %2, and no other task of the pool names it. Say what sort of error it is instead.</source>
        <translation>%1 是错误消息，在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明这是哪类错误。</translation>
    </message>
    <message>
        <source>The name of a file of one project</source>
        <translation>某个项目的文件名</translation>
    </message>
    <message>
        <source>%1 looks like a file of one project. Say which role the file has instead.</source>
        <translation>%1 像是某个项目的文件。请改为说明该文件的作用。</translation>
    </message>
    <message>
        <source>%1 looks like a file of one project, and this run shows it first at step %2. Say which role the file has instead.</source>
        <translation>%1 像是某个项目的文件，在此运行中首次出现于步骤 %2。请改为说明该文件的作用。</translation>
    </message>
    <message>
        <source>%1 looks like a file of one project: this run shows it first at step %2, and no other task of the pool names it. Say which role the file has instead.</source>
        <translation>%1 像是某个项目的文件：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明该文件的作用。</translation>
    </message>
    <message>
        <source>A machine, port or environment of one project</source>
        <translation>某个项目的机器、端口或环境</translation>
    </message>
    <message>
        <source>%1 looks like a machine, port or address of one project. Say which role it has instead.</source>
        <translation>%1 像是某个项目的机器、端口或地址。请改为说明它的作用。</translation>
    </message>
    <message>
        <source>%1 looks like a machine, port or address of one project, and this run shows it first at step %2. Say which role it has instead.</source>
        <translation>%1 像是某个项目的机器、端口或地址，在此运行中首次出现于步骤 %2。请改为说明它的作用。</translation>
    </message>
    <message>
        <source>%1 looks like a machine, port or address of one project: this run shows it first at step %2, and no other task of the pool names it. Say which role it has instead.</source>
        <translation>%1 像是某个项目的机器、端口或地址：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明它的作用。</translation>
    </message>
    <message>
        <source>A function, variable, field or class of one project</source>
        <translation>某个项目的函数、变量、字段或类</translation>
    </message>
    <message>
        <source>%1 looks like a name from the code of one project. Say what it does or holds instead.</source>
        <translation>%1 像是某个项目代码中的名称。请改为说明它做什么或存放什么。</translation>
    </message>
    <message>
        <source>%1 looks like a name from the code of one project, and this run shows it first at step %2. Say what it does or holds instead.</source>
        <translation>%1 像是某个项目代码中的名称，在此运行中首次出现于步骤 %2。请改为说明它做什么或存放什么。</translation>
    </message>
    <message>
        <source>%1 looks like a name from the code of one project: this run shows it first at step %2, and no other task of the pool names it. Say what it does or holds instead.</source>
        <translation>%1 像是某个项目代码中的名称：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明它做什么或存放什么。</translation>
    </message>
    <message>
        <source>The number of a line in a file</source>
        <translation>文件中的行号</translation>
    </message>
    <message>
        <source>%1 is a place in one file at one time. Say what to look for there instead.</source>
        <translation>%1 是某个文件在某一时刻的位置。请改为说明要在那里查找什么。</translation>
    </message>
    <message>
        <source>%1 is a place in one file at one time, and this run shows it first at step %2. Say what to look for there instead.</source>
        <translation>%1 是某个文件在某一时刻的位置，在此运行中首次出现于步骤 %2。请改为说明要在那里查找什么。</translation>
    </message>
    <message>
        <source>%1 is a place in one file at one time: this run shows it first at step %2, and no other task of the pool names it. Say what to look for there instead.</source>
        <translation>%1 是某个文件在某一时刻的位置：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明要在那里查找什么。</translation>
    </message>
    <message>
        <source>The path of a file or folder of one project</source>
        <translation>某个项目的文件或文件夹路径</translation>
    </message>
    <message>
        <source>%1 looks like a path of one project. Say what stands there instead.</source>
        <translation>%1 像是某个项目的路径。请改为说明那里存放什么。</translation>
    </message>
    <message>
        <source>%1 looks like a path of one project, and this run shows it first at step %2. Say what stands there instead.</source>
        <translation>%1 像是某个项目的路径，在此运行中首次出现于步骤 %2。请改为说明那里存放什么。</translation>
    </message>
    <message>
        <source>%1 looks like a path of one project: this run shows it first at step %2, and no other task of the pool names it. Say what stands there instead.</source>
        <translation>%1 像是某个项目的路径：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明那里存放什么。</translation>
    </message>
    <message>
        <source>The name of one project or package</source>
        <translation>某个项目或软件包的名称</translation>
    </message>
    <message>
        <source>%1 looks like the name of one project. Say what sort of project it is instead.</source>
        <translation>%1 像是某个项目的名称。请改为说明这是哪类项目。</translation>
    </message>
    <message>
        <source>%1 looks like the name of one project, and this run shows it first at step %2. Say what sort of project it is instead.</source>
        <translation>%1 像是某个项目的名称，在此运行中首次出现于步骤 %2。请改为说明这是哪类项目。</translation>
    </message>
    <message>
        <source>%1 looks like the name of one project: this run shows it first at step %2, and no other task of the pool names it. Say what sort of project it is instead.</source>
        <translation>%1 像是某个项目的名称：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明这是哪类项目。</translation>
    </message>
    <message>
        <source>A ticket, sprint, commit or branch of one project</source>
        <translation>某个项目的工单、冲刺、提交或分支</translation>
    </message>
    <message>
        <source>%1 looks like a ticket, sprint or commit of one project. Leave it out.</source>
        <translation>%1 像是某个项目的工单、冲刺或提交。请删去。</translation>
    </message>
    <message>
        <source>%1 looks like a ticket, sprint or commit of one project, and this run shows it first at step %2. Leave it out.</source>
        <translation>%1 像是某个项目的工单、冲刺或提交，在此运行中首次出现于步骤 %2。请删去。</translation>
    </message>
    <message>
        <source>%1 looks like a ticket, sprint or commit of one project: this run shows it first at step %2, and no other task of the pool names it. Leave it out.</source>
        <translation>%1 像是某个项目的工单、冲刺或提交：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请删去。</translation>
    </message>
    <message>
        <source>An address that leads to one project</source>
        <translation>指向某个项目的地址</translation>
    </message>
    <message>
        <source>%1 leads to a place of one project. Leave the address out.</source>
        <translation>%1 指向某个项目的位置。请删去该地址。</translation>
    </message>
    <message>
        <source>%1 leads to a place of one project, and this run shows it first at step %2. Leave the address out.</source>
        <translation>%1 指向某个项目的位置，在此运行中首次出现于步骤 %2。请删去该地址。</translation>
    </message>
    <message>
        <source>%1 leads to a place of one project: this run shows it first at step %2, and no other task of the pool names it. Leave the address out.</source>
        <translation>%1 指向某个项目的位置：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请删去该地址。</translation>
    </message>
    <message>
        <source>A version of one project</source>
        <translation>某个项目的版本</translation>
    </message>
    <message>
        <source>%1 looks like a version of one project. Say what must hold instead.</source>
        <translation>%1 像是某个项目的版本。请改为说明必须满足什么条件。</translation>
    </message>
    <message>
        <source>%1 looks like a version of one project, and this run shows it first at step %2. Say what must hold instead.</source>
        <translation>%1 像是某个项目的版本，在此运行中首次出现于步骤 %2。请改为说明必须满足什么条件。</translation>
    </message>
    <message>
        <source>%1 looks like a version of one project: this run shows it first at step %2, and no other task of the pool names it. Say what must hold instead.</source>
        <translation>%1 像是某个项目的版本：在此运行中首次出现于步骤 %2，记忆池中没有其他任务提到它。请改为说明必须满足什么条件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mark of a chat format: a model may take what follows for another speaker. Write it in words.</source>
        <translation>“%1”是聊天格式的标记：模型可能会把后面的内容当作另一个发言者。请改用文字表述。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be replaced by the content of a file where this is exported as instructions. Put it in back-ticks, or leave out the @.</source>
        <translation>导出为指令时，“%1”会被替换为文件的内容。请放入反引号，或去掉 @。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be run or filled in where this is exported as a command. Put it in words.</source>
        <translation>导出为命令时，“%1”会被执行或填充。请改用文字表述。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as settings of the exported file. Put it in back-ticks, or in words.</source>
        <translation>“%1”会被当作导出文件的设置。请放入反引号，或改用文字表述。</translation>
    </message>
    <message>
        <source>This code fence is not closed: it would take in what comes after this memory. Close it.</source>
        <translation>此代码围栏没有结束：它会把此记忆之后的内容也包含进去。请补上结束标记。</translation>
    </message>
    <message>
        <source>Marks that act in a prompt or an export: chat formats, imports, commands, front matter</source>
        <translation>在提示词或导出中起作用的标记：聊天格式、导入、命令、front matter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters of another script that look like Latin ones: it is not the word &quot;%2&quot;. Write it anew.</source>
        <translation>“%1”含有形似拉丁字母的其他文字的字母：它不是“%2”这个词。请重新书写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in other characters than &quot;%2&quot;: a search does not find it, and a shell does not know it.</source>
        <translation>“%1”所用的字符与“%2”不同：搜索找不到它，shell 也不认识它。</translation>
    </message>
    <message>
        <source>Letters of another script or style that look like Latin ones</source>
        <translation>形似拉丁字母的其他文字或样式的字母</translation>
    </message>
    <message>
        <source>This terminal sequence (%1) hides an address or writes to the clipboard. Take it out.</source>
        <translation>此终端序列（%1）会隐藏地址或写入剪贴板。请删除。</translation>
    </message>
    <message>
        <source>This is a terminal sequence (%1), such as colours make. Take it out.</source>
        <translation>这是终端序列（%1），例如用于显示颜色。请删除。</translation>
    </message>
    <message>
        <source>A terminal goes back to the start of the line here (%1) and writes over it. Keep what it showed at the end.</source>
        <translation>终端在此处回到行首（%1）并覆盖该行。请保留最后显示的内容。</translation>
    </message>
    <message>
        <source>This is a control character (%1) that some programs take for a new line. Put a line end there.</source>
        <translation>这是控制字符（%1），有些程序会把它当作换行。请改用换行。</translation>
    </message>
    <message>
        <source>This is a control character (%1). Take it out.</source>
        <translation>这是控制字符（%1）。请删除。</translation>
    </message>
    <message>
        <source>Control characters and terminal sequences</source>
        <translation>控制字符和终端序列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs what a server sends without a look at it. Download it, check it, then run it.</source>
        <translation>“%1”不经查看就运行服务器发来的内容。请先下载、检查，再运行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; destroys more than it names, and cannot be undone. Name exactly what may go, and say when.</source>
        <translation>“%1”破坏的超出其指明的范围，且无法撤销。请准确写明可以删除什么，并说明何时可以。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; loses work or data where it is run in the wrong place. Say when it is right, or use a form that asks.</source>
        <translation>“%1”如果在错误的位置运行，会丢失工作成果或数据。请说明何时适用，或使用会先询问的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; installs or runs something from an unchecked place. Name a release of the usual index.</source>
        <translation>“%1”从未经检查的来源安装或运行内容。请指定常用软件源中的发布版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes everything after it run as root. Name the one command that needs it.</source>
        <translation>“%1”使其后的一切都以 root 身份运行。请指明需要该权限的那一条命令。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be changed on its way: there is no TLS. Use https.</source>
        <translation>“%1”可能在传输途中被篡改：没有 TLS。请使用 https。</translation>
    </message>
    <message>
        <source>Commands that destroy data or run what nobody has checked</source>
        <translation>破坏数据或运行未经检查内容的命令</translation>
    </message>
    <message>
        <source>Encoded here is something dangerous: &quot;%1&quot;. Find out where it comes from, and take it out.</source>
        <translation>此处编码了危险内容：“%1”。请查明其来源，并删除。</translation>
    </message>
    <message>
        <source>Encoded here is a text that nobody reads as it stands: &quot;%1&quot;. Write it in plain, or take it out.</source>
        <translation>此处编码了无法直接阅读的文本：“%1”。请以明文书写，或删除。</translation>
    </message>
    <message>
        <source>Text hidden in base64, hex, percent codes or ROT13</source>
        <translation>以 base64、十六进制、百分号编码或 ROT13 隐藏的文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends something from the machine to a place outside. Find out what it is, and take it out.</source>
        <translation>“%1”会将本机的内容发送到外部。请查明发送的是什么，并删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reads a place where secrets lie. Say how to do it without them.</source>
        <translation>“%1”会读取存放机密的位置。请说明不用它们如何完成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address that hides where it leads, or that anybody can listen at. Name the real place.</source>
        <translation>“%1”是隐藏真实去向或任何人都能监听的地址。请写明真实的位置。</translation>
    </message>
    <message>
        <source>Commands and addresses that carry data or secrets out of the machine</source>
        <translation>将数据或机密带出本机的命令和地址</translation>
    </message>
    <message>
        <source>This stands so far to the right that nobody sees it. Move it to where it is read, or take it out.</source>
        <translation>此内容太靠右，没有人会看到。请移到能读到的地方，或删除。</translation>
    </message>
    <message>
        <source>This stands below so many empty lines that nobody sees it. Move it to where it is read, or take it out.</source>
        <translation>此内容之前空行太多，没有人会看到。请移到能读到的地方，或删除。</translation>
    </message>
    <message>
        <source>A page does not show this, but a model reads it as an order. Find out where it comes from, and take it out.</source>
        <translation>页面不显示此内容，但模型会把它当作命令。请查明其来源，并删除。</translation>
    </message>
    <message>
        <source>Orders in comments, in hidden HTML or out of sight</source>
        <translation>位于注释、隐藏的 HTML 或视野之外的命令</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells a reader to set aside its instructions. Find out where it comes from, and take it out.</source>
        <translation>“%1”要求读者无视其收到的指令。请查明其来源，并删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims an authority that a memory does not have. Take it out.</source>
        <translation>“%1”自称拥有记忆并不具备的权限。请删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks to the model instead of telling what was learnt. Say it as advice.</source>
        <translation>“%1”是在对模型说话，而不是讲述学到的内容。请改写为建议。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks to keep something from a person. Find out where it comes from, and take it out.</source>
        <translation>“%1”要求对人隐瞒某事。请查明其来源，并删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the instructions of the agent itself. Give the section another name.</source>
        <translation>“%1”像是智能体自身的指令。请为该小节换个名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a tool of one agent. Say what has to be done instead.</source>
        <translation>“%1”是某个智能体的工具名称。请改为说明要做什么。</translation>
    </message>
    <message>
        <source>Spelt so that it is not found, this says: &quot;%1&quot;. Find out where it comes from, and take it out.</source>
        <translation>此处以躲避查找的写法写着：“%1”。请查明其来源，并删除。</translation>
    </message>
    <message>
        <source>Text that gives orders to the model, claims authority or asks for secrecy</source>
        <translation>向模型下命令、自称有权限或要求保密的文本</translation>
    </message>
    <message>
        <source>Text that nobody sees is spelt here: &quot;%2&quot; (%1). Take it out.</source>
        <translation>此处拼写着没有人看得到的文本：“%2”（%1）。请删除。</translation>
    </message>
    <message>
        <source>%1 looks like something else, or like nothing. Put the usual character in its place.</source>
        <translation>%1 看起来像别的字符，或什么都看不到。请换成常用字符。</translation>
    </message>
    <message>
        <source>%1 is not seen, but a model reads it. Take it out.</source>
        <translation>%1 不可见，但模型会读到。请删除。</translation>
    </message>
    <message>
        <source>Characters that are not seen, or that turn the text around</source>
        <translation>不可见或会反转文本方向的字符</translation>
    </message>
    <message>
        <source>This list of words makes the memory be found for everything. Say in a sentence when it applies.</source>
        <translation>这串词语使记忆在任何搜索中都被找到。请用一句话说明何时适用。</translation>
    </message>
    <message>
        <source>The same words again and again make the memory be found more often than it helps. Say it once.</source>
        <translation>反复重复相同的词语，使记忆被找到的次数超过其实际用处。请只说一次。</translation>
    </message>
    <message>
        <source>Repetitions and word lists that game the retrieval</source>
        <translation>操纵检索的重复内容和词语列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks the agent to write itself a lasting instruction. Leave that to a person.</source>
        <translation>“%1”要求智能体给自己写入长期指令。请留给人来做。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes what runs later without anybody&apos;s asking. Say why it is needed, and how to take it back.</source>
        <translation>“%1”会在无人询问的情况下更改以后运行的内容。请说明为何需要，以及如何撤销。</translation>
    </message>
    <message>
        <source>Advice that writes itself into instructions, hooks, start-up files or keys</source>
        <translation>会把自身写入指令、钩子、启动文件或密钥的建议</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of a person. Leave it out unless the memory needs it.</source>
        <translation>“%1”涉及个人信息。除非记忆需要，否则请删去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of the inside of a network. Leave it out unless the memory needs it.</source>
        <translation>“%1”涉及网络内部的信息。除非记忆需要，否则请删去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reads as the number of a bank card. Take it out.</source>
        <translation>“%1”像是银行卡号。请删除。</translation>
    </message>
    <message>
        <source>E-mail addresses, names of accounts, private addresses, numbers of phones and cards</source>
        <translation>电子邮件地址、账户名、私有地址、电话号码和卡号</translation>
    </message>
    <message>
        <source>This is a secret: %1, %2. Take it out, and have it revoked where it is valid.</source>
        <translation>这是机密：%1，%2。请删除，并在其有效之处将其吊销。</translation>
    </message>
    <message>
        <source>This may be a secret: %1, %2. Take it out if it is one, and have it revoked.</source>
        <translation>这可能是机密：%1，%2。如果确实是，请删除并将其吊销。</translation>
    </message>
    <message>
        <source>Tokens, keys and passwords, in plain or encoded</source>
        <translation>令牌、密钥和密码，明文或编码形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; switches a protection off. Mend what it complains of, or say in which closed setting it is right.</source>
        <translation>“%1”会关闭一项保护。请解决它所提示的问题，或说明在何种封闭环境中可以这样做。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the decision away from the person. Leave it to them.</source>
        <translation>“%1”剥夺了人的决定权。请留给人来决定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes a result look right without its being right. Say what to mend instead.</source>
        <translation>“%1”使结果看起来正确而实际并不正确。请改为说明要解决什么。</translation>
    </message>
    <message>
        <source>Advice to switch off checks, consent or tests</source>
        <translation>关闭检查、同意确认或测试的建议</translation>
    </message>
    <message>
        <source>Stored as workflow, reads as insight: %1 of its %2 sentences give advice and none is a command. Store it as an insight, or list the commands.</source>
        <translation>存储为工作流，读来像洞见：%2 句中有 %1 句给出建议，没有一句是命令。请改存为洞见，或列出命令。</translation>
    </message>
    <message>
        <source>Stored as summary, reads as insight: %1 of its %2 sentences give advice and none is a command. Store it as an insight, or tell what was done.</source>
        <translation>存储为摘要，读来像洞见：%2 句中有 %1 句给出建议，没有一句是命令。请改存为洞见，或讲述做了什么。</translation>
    </message>
    <message>
        <source>A workflow or summary that gives general advice</source>
        <translation>给出一般性建议的工作流或摘要</translation>
    </message>
    <message>
        <source>Stored as insight, reads as summary: %1 of its %2 sentences tell what was done in one run. Store it as a summary, or say what to do next time and when.</source>
        <translation>存储为洞见，读来像摘要：%2 句中有 %1 句讲述某次运行做了什么。请改存为摘要，或说明下次该做什么、何时做。</translation>
    </message>
    <message>
        <source>Stored as workflow, reads as summary: %1 of its %2 sentences tell what was done in one run. Store it as a summary, or list the commands.</source>
        <translation>存储为工作流，读来像摘要：%2 句中有 %1 句讲述某次运行做了什么。请改存为摘要，或列出命令。</translation>
    </message>
    <message>
        <source>An insight or workflow that tells one run</source>
        <translation>讲述某次运行的洞见或工作流</translation>
    </message>
    <message>
        <source>Stored as workflow, reads as trajectory: %1 of its %2 sentences tell one run step by step. Keep the commands that matter, without their output.</source>
        <translation>存储为工作流，读来像轨迹：%2 句中有 %1 句逐步讲述某次运行。请保留重要的命令，去掉其输出。</translation>
    </message>
    <message>
        <source>Stored as summary, reads as trajectory: %1 of its %2 sentences tell one run step by step. Say in a paragraph what was done and why it worked.</source>
        <translation>存储为摘要，读来像轨迹：%2 句中有 %1 句逐步讲述某次运行。请用一段话说明做了什么、为何有效。</translation>
    </message>
    <message>
        <source>Stored as insight, reads as trajectory: %1 of its %2 sentences tell one run step by step. Say what to do next time and when, without the steps of this run.</source>
        <translation>存储为洞见，读来像轨迹：%2 句中有 %1 句逐步讲述某次运行。请说明下次该做什么、何时做，不要写此运行的步骤。</translation>
    </message>
    <message>
        <source>A memory that tells one run step by step</source>
        <translation>逐步讲述某次运行的记忆</translation>
    </message>
    <message>
        <source>Stored as insight, reads as workflow: commands make up %1 of its %2 sentences. Store it as a workflow, or say when to do what without the commands.</source>
        <translation>存储为洞见，读来像工作流：%2 句中有 %1 句是命令。请改存为工作流，或不用命令说明何时该做什么。</translation>
    </message>
    <message>
        <source>Stored as summary, reads as workflow: commands make up %1 of its %2 sentences. Store it as a workflow, or tell what was done and why it worked.</source>
        <translation>存储为摘要，读来像工作流：%2 句中有 %1 句是命令。请改存为工作流，或讲述做了什么、为何有效。</translation>
    </message>
    <message>
        <source>An insight or summary that is a list of commands</source>
        <translation>内容是命令列表的洞见或摘要</translation>
    </message>
    <message>
        <source>Wording that ties the memory to the time of its writing</source>
        <translation>使记忆依赖于写作时间的措辞</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks of the time of writing. Say until when it holds, or set a date of validity or review.</source>
        <translation>“%1”说的是写作之时。请说明适用到何时，或设置有效期或审核日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: this depends on what is old or gone today. Name the replacement and the version, or set a date of review.</source>
        <translation>“%1”：这依赖于如今已过时或已消失的东西。请写明替代者和版本，或设置审核日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: what is not final changes. Set a date on which somebody looks again.</source>
        <translation>“%1”：尚未定型的东西会变化。请设置再次查看的日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends with a change elsewhere. Set a date on which somebody looks whether that has come.</source>
        <translation>“%1”会因别处的更改而失效。请设置日期，届时查看该更改是否已发生。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deprecated or gone since %2. Use %3 instead. Source: %4</source>
        <translation>“%1”自 %2 起已弃用或移除。请改用 %3。来源：%4</translation>
    </message>
    <message>
        <source>An interface of public software that is deprecated or gone</source>
        <translation>公共软件中已弃用或移除的接口</translation>
    </message>
    <message>
        <source>The entry %1 of the table of deprecated interfaces is not complete or not valid.</source>
        <translation>弃用接口表的条目 %1 不完整或无效。</translation>
    </message>
    <message>
        <source>The memory has ended</source>
        <translation>记忆已过期</translation>
    </message>
    <message>
        <source>This ended on %1 and is not retrieved any more. Retire it, or check it and give it a later end.</source>
        <translation>此记忆已于 %1 过期，不再被检索。请停用它，或检查后延长有效期。</translation>
    </message>
    <message>
        <source>The memory ends within 30 days</source>
        <translation>记忆将在 30 天内过期</translation>
    </message>
    <message>
        <source>This ends on %1, in %2 days. Check whether it still holds and give it a later end, or let it go.</source>
        <translation>此记忆将于 %1 过期，还有 %2 天。请检查是否仍然成立并延长有效期，或任其过期。</translation>
    </message>
    <message>
        <source>The memory does not hold yet</source>
        <translation>记忆尚未生效</translation>
    </message>
    <message>
        <source>This holds from %1 on. Nothing has to be done; before that day it should not be followed.</source>
        <translation>此记忆自 %1 起生效。无需任何操作；在此之前不应遵循它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one version of software that goes on. Say whether it is needed, or set a date of validity or review.</source>
        <translation>“%1”是仍在发展的软件的某个版本。请说明是否必须是该版本，或设置有效期或审核日期。</translation>
    </message>
    <message>
        <source>A version of public software that the memory depends on</source>
        <translation>记忆所依赖的公共软件版本</translation>
    </message>
    <message>
        <source>The day of its next review has come</source>
        <translation>已到下次审核的日期</translation>
    </message>
    <message>
        <source>This was to be looked at again on %1. Check whether it still holds and set the next date.</source>
        <translation>此记忆应于 %1 再次查看。请检查是否仍然成立，并设置下次审核的日期。</translation>
    </message>
    <message>
        <source>Another memory stands in its place</source>
        <translation>已由另一条记忆取代</translation>
    </message>
    <message>
        <source>Another memory stands in the place of this one, so it is not retrieved any more. Retire it when nobody needs to look at it.</source>
        <translation>此记忆已由另一条记忆取代，因此不再被检索。当没有人需要查看时，请停用它。</translation>
    </message>
    <message>
        <source>This says that something stands in its place, yet it is still retrieved. Name the memory that supersedes it, or take the sentence out.</source>
        <translation>此记忆写明已由其他内容取代，却仍被检索。请指明取代它的记忆，或删除该句。</translation>
    </message>
    <message>
        <source>A relation says that another memory supersedes this one, yet it is still retrieved. Mark it as superseded, or take the relation back.</source>
        <translation>有一项关系表明此记忆已被另一条记忆取代，但它仍被检索。请将其标为已被取代，或撤销该关系。</translation>
    </message>
    <message>
        <source>Replaced by another memory, but still active</source>
        <translation>已由另一条记忆取代，但仍在使用</translation>
    </message>
    <message>
        <source>Nobody has looked at the memory for a long time</source>
        <translation>记忆长期无人查看</translation>
    </message>
    <message>
        <source>This has waited %1 days for its first review, since %2. Accept it, reject it, or say what it needs.</source>
        <translation>此记忆自 %2 起等待首次审核，已有 %1 天。请接受、拒绝，或说明需要什么。</translation>
    </message>
    <message>
        <source>A pattern of the rules is not valid: %1</source>
        <translation>规则中的一个模式无效：%1</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1</source>
        <translation>模式无效：%1</translation>
    </message>
    <message>
        <source>The pattern matches an empty text, so it would match everywhere.</source>
        <translation>模式会匹配空文本，因此会处处匹配。</translation>
    </message>
    <message>
        <source>This lets a quick or partial run stand for the real one. Say what such a run can show, and that the result is judged by the full one.</source>
        <translation>此处用快速运行或部分运行代替实际运行。请说明这样的运行能证明什么，并说明结果以完整运行为准。</translation>
    </message>
    <message>
        <source>Wording that lets a quick run stand for validation</source>
        <translation>让快速运行代替验证的措辞</translation>
    </message>
    <message>
        <source>This asks for a check and does not say what has to hold. Name the criterion: what must be equal, pass or stay below which bound.</source>
        <translation>此处要求检查，却未说明必须满足什么。请写明标准：什么必须相等、通过或低于哪个界限。</translation>
    </message>
    <message>
        <source>Advice to validate that names no acceptance criterion</source>
        <translation>要求验证却未写明验收标准的建议</translation>
    </message>
    <message>
        <source>Nothing says when this applies. Name the situation, for example with “When …”, or fill in the field for it.</source>
        <translation>没有说明何时适用。请写明情形，例如以“When …”开头，或填写相应的字段。</translation>
    </message>
    <message>
        <source>An insight that does not say when it applies</source>
        <translation>未说明何时适用的洞见</translation>
    </message>
    <message>
        <source>It claims to hold for every project and language, and “%1” belongs to %2. Name the stack as its condition, or say what the command does.</source>
        <translation>它自称适用于所有项目和语言，而“%1”属于 %2。请将该技术栈写为条件，或说明该命令的作用。</translation>
    </message>
    <message>
        <source>Tools of one stack in a memory that claims to be general</source>
        <translation>自称通用的记忆中含有某个技术栈的工具</translation>
    </message>
    <message>
        <source>It claims to fit everything and so is retrieved for everything. Say for which situations it holds.</source>
        <translation>它自称适用于一切，因此总会被检索到。请说明适用于哪些情形。</translation>
    </message>
    <message>
        <source>This fits every task, so it helps with none: an agent that retrieves it learns nothing. Say what to do differently, and when.</source>
        <translation>它适合所有任务，因此对任何任务都没有帮助：检索到它的智能体什么也学不到。请说明要改变什么做法、何时改变。</translation>
    </message>
    <message>
        <source>Advice that applies to everything</source>
        <translation>适用于一切的建议</translation>
    </message>
    <message>
        <source>A stored vector of a text that the memory does not have any more</source>
        <translation>存储的向量属于该记忆已不再有的文本</translation>
    </message>
    <message>
        <source>The text that is embedded was edited after its vector was made: the memory is still found by what it said before. Embed it again.</source>
        <translation>被嵌入的文本在生成向量之后被编辑：该记忆仍按以前的说法被找到。请重新嵌入。</translation>
    </message>
    <message>
        <source>From its words alone the task that it was made from is found: rank 1 of %1 tasks, %2 % ahead of the next. It still carries its task; say it in words that fit other tasks, too.</source>
        <translation>仅凭其文字就能找到它所来自的任务：在 %1 个任务中排名第 1，领先下一个 %2 %。它仍带着自己的任务；请换用也适合其他任务的说法。</translation>
    </message>
    <message>
        <source>An insight whose words lead back to its task</source>
        <translation>文字会引回其任务的洞见</translation>
    </message>
    <message>
        <source>It is in the top three of %1 of %2 tasks that were asked, so it is retrieved for nearly everything. Say in the title for which situations it holds.</source>
        <translation>在所问的 %2 个任务中，它在 %1 个里排进前三，几乎对什么都会被检索。请在标题中说明它适用于哪些情形。</translation>
    </message>
    <message>
        <source>A claim to fit every task, or an insight that is retrieved for everything</source>
        <translation>声称适合所有任务，或对什么都会被检索的洞见</translation>
    </message>
</context>
<context>
    <name>LlmText</name>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 did not connect in time. Raise the limit in Preferences if the network is slow.</source>
        <translation>%1 未能及时建立连接。如果网络较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>%1 did not connect within %2 s. Raise the limit in Preferences if the network is slow.</source>
        <translation>%1 未能在 %2 秒内建立连接。如果网络较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 未能及时开始应答。如果模型较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 未能在 %2 秒内开始应答。如果模型较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of the answer. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 在应答中途停止发送。如果模型较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 在 %2 秒内没有发送任何内容。如果模型较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 未能及时完成。如果模型较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s. Raise the limit in Preferences if the model is slow.</source>
        <translation>%1 未能在 %2 秒内完成。如果模型较慢，请在首选项中提高时限。</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted. Add its CA file in Preferences if it is yours.</source>
        <translation>服务器的证书不受信任。如果它是您的，请在首选项中添加其 CA 文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Add its CA file in Preferences if it is yours.</source>
        <translation>%1 的证书不受信任。如果它是您的，请在首选项中添加其 CA 文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Add its CA file in Preferences if it is yours.</source>
        <translation>%1 的证书不受信任：%2。如果它是您的，请在首选项中添加其 CA 文件。</translation>
    </message>
    <message>
        <source>%1 does not have this model. Choose another one in Preferences.</source>
        <translation>%1 没有这个模型。请在首选项中选择另一个。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose another one in Preferences.</source>
        <translation>%1 没有模型“%2”。请在首选项中选择另一个。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>%1 没有模型“%2”。请从以下模型中选择：%3。</translation>
    </message>
    <message>
        <source>%1 does not accept this request. Its own words are in the details.</source>
        <translation>%1 不接受此请求。它的原话见详细信息。</translation>
    </message>
    <message>
        <source>%1 does not accept “%2”; it is left out from now on.</source>
        <translation>%1 不接受“%2”；今后将不再发送它。</translation>
    </message>
    <message>
        <source>%1 does not accept “%2” as it was sent. Change it, or choose another model.</source>
        <translation>%1 不接受这样发送的“%2”。请修改它，或选择另一个模型。</translation>
    </message>
    <message>
        <source>This item needs %1 tokens, the model takes %2. Shorten it, or choose a model that takes more.</source>
        <translation>此项需要 %1 个词元，而模型最多接受 %2 个。请缩短它，或选择可接受更多词元的模型。</translation>
    </message>
    <message>
        <source>This item is longer than the %1 tokens that the model takes. Shorten it, or choose a model that takes more.</source>
        <translation>此项超过了模型可接受的 %1 个词元。请缩短它，或选择可接受更多词元的模型。</translation>
    </message>
    <message>
        <source>This item is longer than the model takes. Shorten it, or choose a model that takes more.</source>
        <translation>此项超过了模型可接受的长度。请缩短它，或选择可接受更多词元的模型。</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached. It is tried again by itself.</source>
        <translation>已达到 %1 的速率限制。将自动重试。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The rate limit is reached. The next try is at %1 (the server asked for %2 s).</source>
        <translation>已达到速率限制。下一次尝试在 %1（服务器要求等待 %2 秒）。</translation>
    </message>
    <message>
        <source>The rate limit is reached. The next try is at %1.</source>
        <translation>已达到速率限制。下一次尝试在 %1。</translation>
    </message>
    <message>
        <source>The server reports an error. Try again later.</source>
        <translation>服务器报告错误。请稍后重试。</translation>
    </message>
    <message>
        <source>The server reports an error (%1). Try again later.</source>
        <translation>服务器报告错误（%1）。请稍后重试。</translation>
    </message>
    <message>
        <source>The server reports an error (%1). This was attempt %2 of %3.</source>
        <translation>服务器报告错误（%1）。这是第 %2 次尝试，共 %3 次。</translation>
    </message>
    <message>
        <source>%1 is not an OpenAI-compatible address. Check the address in Preferences.</source>
        <translation>%1 不是兼容 OpenAI 的地址。请在首选项中检查地址。</translation>
    </message>
    <message>
        <source>%1 is not an OpenAI-compatible address: it answered %2. Check the address in Preferences.</source>
        <translation>%1 不是兼容 OpenAI 的地址：它的应答是 %2。请在首选项中检查地址。</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and the network.</source>
        <translation>找不到 %1。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Nothing is listening at this address. Start the server, or change the address.</source>
        <translation>该地址上没有服务在监听。请启动服务器，或更改地址。</translation>
    </message>
    <message>
        <source>Nothing is listening at %1. Start the server, or change the address.</source>
        <translation>%1 上没有服务在监听。请启动服务器，或更改地址。</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer. Try again.</source>
        <translation>连接在应答中途断开。请重试。</translation>
    </message>
    <message>
        <source>%1 shows the certificate of another host. Check the address in Preferences.</source>
        <translation>%1 出示了另一台主机的证书。请在首选项中检查地址。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that has expired or is not valid yet. Check the clock, or ask whoever runs the server.</source>
        <translation>%1 出示的证书已过期或尚未生效。请检查时钟，或询问服务器的运营者。</translation>
    </message>
    <message>
        <source>%1 offers no encryption that is safe enough. TLS 1.2 or later is needed.</source>
        <translation>%1 没有提供足够安全的加密。需要 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>%1 broke off while the encrypted connection was being made. Try again.</source>
        <translation>%1 在建立加密连接时中断。请重试。</translation>
    </message>
    <message>
        <source>The server points to another address. Nothing was sent there. Change the address if that is right.</source>
        <translation>服务器指向另一个地址。没有向那里发送任何内容。如果该地址正确，请更改地址。</translation>
    </message>
    <message>
        <source>The server points to %1. Nothing was sent there. Change the address if that is right.</source>
        <translation>服务器指向 %1。没有向那里发送任何内容。如果该地址正确，请更改地址。</translation>
    </message>
    <message>
        <source>The server returned %1 vectors for %2 texts. Nothing was taken.</source>
        <translation>服务器为 %2 个文本返回了 %1 个向量。未采用任何内容。</translation>
    </message>
    <message>
        <source>The server did not return one vector for each text. Nothing was taken.</source>
        <translation>服务器没有为每个文本返回一个向量。未采用任何内容。</translation>
    </message>
    <message>
        <source>The server does not say which vector belongs to which text. Nothing was taken.</source>
        <translation>服务器没有说明哪个向量属于哪个文本。未采用任何内容。</translation>
    </message>
    <message>
        <source>The server returned vectors of %1 numbers, this pool uses %2. Nothing was mixed.</source>
        <translation>服务器返回的向量有 %1 个数，而此记忆池使用 %2 个。未混用任何内容。</translation>
    </message>
    <message>
        <source>The server returned vectors of different lengths. Nothing was mixed.</source>
        <translation>服务器返回了长度不同的向量。未混用任何内容。</translation>
    </message>
    <message>
        <source>The server answered with another model than this space was made with. Nothing was mixed.</source>
        <translation>服务器应答所用的模型与此空间所用的不同。未混用任何内容。</translation>
    </message>
    <message>
        <source>The server returned a vector that cannot be used. Choose another model if that happens again.</source>
        <translation>服务器返回了无法使用的向量。如果再次发生，请选择另一个模型。</translation>
    </message>
    <message>
        <source>The answer does not have the form of an answer. Try again.</source>
        <translation>应答不具有应有的形式。请重试。</translation>
    </message>
    <message>
        <source>The answer lacks “%1”. Try again.</source>
        <translation>应答缺少“%1”。请重试。</translation>
    </message>
    <message>
        <source>The provider withheld the answer.</source>
        <translation>服务商扣留了应答。</translation>
    </message>
    <message>
        <source>The provider withheld the answer (%1).</source>
        <translation>服务商扣留了应答（%1）。</translation>
    </message>
    <message>
        <source>The model declined to answer. Change the text, or choose another model.</source>
        <translation>模型拒绝回答。请修改文本，或选择另一个模型。</translation>
    </message>
    <message>
        <source>The model called a tool instead of answering. Choose another model.</source>
        <translation>模型调用了工具而没有回答。请选择另一个模型。</translation>
    </message>
    <message>
        <source>The answer was cut at %1 tokens. Raise the limit.</source>
        <translation>应答在 %1 个词元处被截断。请提高上限。</translation>
    </message>
    <message>
        <source>The answer was cut at the limit of tokens. Raise the limit.</source>
        <translation>应答在词元上限处被截断。请提高上限。</translation>
    </message>
    <message>
        <source>All %1 tokens went to thinking. Raise the limit, or lower the effort.</source>
        <translation>全部 %1 个词元都用于思考。请提高上限，或降低思考强度。</translation>
    </message>
    <message>
        <source>All tokens went to thinking. Raise the limit, or lower the effort.</source>
        <translation>全部词元都用于思考。请提高上限，或降低思考强度。</translation>
    </message>
    <message>
        <source>The model did not return the asked form. The raw text is kept.</source>
        <translation>模型没有按要求的形式返回。原始文本已保留。</translation>
    </message>
    <message>
        <source>The budget is used. Raise it to go on.</source>
        <translation>预算已用完。请提高预算以继续。</translation>
    </message>
    <message>
        <source>The budget is used: %1. Raise it to go on.</source>
        <translation>预算已用完：%1。请提高预算以继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n items hold possible secrets and were not sent. Review them.</source>
        <translation>
            <numerusform>%n 项可能含有机密，未发送。请检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds what may be a secret and was not sent. Review it.</source>
        <translation>此内容可能含有机密，未发送。请检查。</translation>
    </message>
    <message>
        <source>There is no key for this endpoint. Enter it in Preferences.</source>
        <translation>此端点没有密钥。请在首选项中输入。</translation>
    </message>
    <message>
        <source>The call could not be recorded in the pool, so nothing was sent.</source>
        <translation>无法在记忆池中记录此调用，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The call could not be recorded in the pool: %1</source>
        <translation>无法在记忆池中记录此调用：%1</translation>
    </message>
    <message numerus="yes">
        <source>The program stopped while %n calls were under way; they may have been charged.</source>
        <translation>
            <numerusform>程序停止时有 %n 个调用正在进行；它们可能已被计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 done; nothing is lost.</source>
        <translation>已停止。已完成 %1 项，共 %2 项；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>已停止。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The key was refused. Check the key for this endpoint.</source>
        <translation>密钥被拒绝。请检查此端点的密钥。</translation>
    </message>
    <message>
        <source>The key was refused by %1. Check the key for this endpoint.</source>
        <translation>%1 拒绝了密钥。请检查此端点的密钥。</translation>
    </message>
    <message>
        <source>The key may not be used for this. Choose another key, or another model.</source>
        <translation>该密钥不能用于此处。请选择另一个密钥或另一个模型。</translation>
    </message>
    <message>
        <source>The key may not use “%1”. Choose another key, or another model.</source>
        <translation>该密钥不能使用“%1”。请选择另一个密钥或另一个模型。</translation>
    </message>
    <message>
        <source>The account has no credit left. Add credit, then try again.</source>
        <translation>账户余额已用完。请充值后重试。</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Add credit, then try again.</source>
        <translation>%1 上的账户余额已用完。请充值后重试。</translation>
    </message>
    <message>
        <source>%1 sent more than is read of one answer. Check the server, or ask for less.</source>
        <translation>%1 发送的内容超过了单次应答的读取上限。请检查服务器，或减少请求的内容。</translation>
    </message>
    <message>
        <source>The model is being loaded. It is tried again by itself.</source>
        <translation>模型正在加载。将自动重试。</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation>服务器繁忙。将自动重试。</translation>
    </message>
    <message>
        <source>The server returned the same vector for different texts. Nothing was taken. Check the server.</source>
        <translation>服务器为不同的文本返回了相同的向量。未采用任何内容。请检查服务器。</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log file %1 could not be opened.</source>
        <translation>无法打开日志文件 %1。</translation>
    </message>
</context>
<context>
    <name>MapCategories</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>其他领域</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有检查结果</translation>
    </message>
</context>
<context>
    <name>MarkdownExporter</name>
    <message>
        <source>Markdown document</source>
        <translation>Markdown 文档</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message numerus="yes">
        <source>%n memories; their validity is as of %1.</source>
        <translation>
            <numerusform>共 %n 条记忆；有效期状态截至 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation>
            <numerusform>%n 条洞见</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries</source>
        <translation>
            <numerusform>%n 条摘要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%n 条工作流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n 条轨迹</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>success (%1)</source>
        <translation>成功（%1）</translation>
    </message>
    <message>
        <source>failure (%1)</source>
        <translation>失败（%1）</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>来源未知</translation>
    </message>
    <message>
        <source>judged by a model</source>
        <translation>由模型评判</translation>
    </message>
    <message>
        <source>judged by a person</source>
        <translation>由人工评判</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1，已停用</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>needs work</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>MiniSweAgentText</name>
    <message>
        <source>mini-swe-agent run (.traj.json)</source>
        <translation>mini-swe-agent 运行 (.traj.json)</translation>
    </message>
</context>
<context>
    <name>MlgymResults</name>
    <message>
        <source>MLGym results (JSON lines)</source>
        <translation>MLGym 结果 (JSON lines)</translation>
    </message>
    <message>
        <source>The run names no task or has no list of scores.</source>
        <translation>该运行未注明任务，或没有得分列表。</translation>
    </message>
</context>
<context>
    <name>MlgymText</name>
    <message>
        <source>MLGym run (.traj)</source>
        <translation>MLGym 运行 (.traj)</translation>
    </message>
</context>
<context>
    <name>MtlPool</name>
    <message>
        <source>The pickle holds no list of memories.</source>
        <translation>pickle 文件中没有记忆列表。</translation>
    </message>
    <message>
        <source>The record is no object with fields.</source>
        <translation>该记录不是含字段的对象。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>Memory Transfer Learning pool (pickle or JSON)</source>
        <translation>Memory Transfer Learning 记忆池（pickle 或 JSON）</translation>
    </message>
    <message>
        <source>%1 The memory was imported without it.</source>
        <translation>%1 该记忆已在没有它的情况下导入。</translation>
    </message>
</context>
<context>
    <name>MtlPoolExporter</name>
    <message>
        <source>Memory Transfer Learning pool (pickle)</source>
        <translation>Memory Transfer Learning 记忆池 (pickle)</translation>
    </message>
</context>
<context>
    <name>MtlText</name>
    <message>
        <source>The record has no memory: neither an insight nor a workflow, summary or trajectory.</source>
        <translation>该记录不含记忆：既不是洞见，也不是工作流、摘要或轨迹。</translation>
    </message>
    <message>
        <source>The memory has no text.</source>
        <translation>该记忆没有文本。</translation>
    </message>
</context>
<context>
    <name>NeighboursText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MiB.</source>
        <translation>文件“%1”大于 %2 MiB。</translation>
    </message>
</context>
<context>
    <name>NpyArray</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>it is no .npy file.</source>
        <translation>它不是 .npy 文件。</translation>
    </message>
    <message>
        <source>version %1 of the format is not known.</source>
        <translation>格式版本 %1 未知。</translation>
    </message>
    <message>
        <source>it ends within the header.</source>
        <translation>它在文件头中就结束了。</translation>
    </message>
    <message>
        <source>its header is larger than 64 KiB.</source>
        <translation>它的文件头大于 64 KiB。</translation>
    </message>
    <message>
        <source>its header does not say type, order and shape.</source>
        <translation>它的文件头没有说明类型、顺序和形状。</translation>
    </message>
    <message>
        <source>it holds values of type %1; float32, float64, uint8 and bool can be read.</source>
        <translation>它含有类型为 %1 的值；可以读取 float32、float64、uint8 和 bool。</translation>
    </message>
    <message>
        <source>it is stored column by column; C order can be read.</source>
        <translation>它按列存储；可以读取 C 顺序。</translation>
    </message>
    <message>
        <source>it has %1 axes; one or two can be read.</source>
        <translation>它有 %1 个轴；可以读取一个或两个。</translation>
    </message>
    <message>
        <source>its shape is larger than anything can be.</source>
        <translation>它的形状大得不可能。</translation>
    </message>
    <message>
        <source>it holds %1 bytes of values where its shape says %2.</source>
        <translation>它含有 %1 字节的值，而其形状表示有 %2 字节。</translation>
    </message>
</context>
<context>
    <name>OutcomesText</name>
    <message>
        <source>The reward is not a number.</source>
        <translation>奖励值不是数字。</translation>
    </message>
    <message>
        <source>Outcome of a run (verifier/reward.txt)</source>
        <translation>运行结果 (verifier/reward.txt)</translation>
    </message>
</context>
<context>
    <name>PickleText</name>
    <message>
        <source>The pickle holds %1. Convert it to JSON lines, which have no such limit: %2</source>
        <translation>该 pickle 文件含有%1。请转换为 JSON lines，后者没有此限制：%2</translation>
    </message>
    <message>
        <source>There is no pickle of protocol 2 to 5 at byte %1.</source>
        <translation>在字节 %1 处没有协议版本为 2 到 5 的 pickle 数据。</translation>
    </message>
    <message>
        <source>The pickle is of protocol %1; protocols 2 to 5 can be read.</source>
        <translation>该 pickle 文件的协议版本为 %1；只能读取版本 2 到 5。</translation>
    </message>
    <message>
        <source>The pickle was not loaded: it uses the operation %1 at byte %2, which plain data does not need and which could run a program. If you trust where it comes from, convert it with: %3</source>
        <translation>未加载该 pickle 文件：它在字节 %2 处使用了操作 %1，普通数据不需要该操作，而它可能会运行程序。如果您信任文件来源，请用以下命令转换：%3</translation>
    </message>
    <message>
        <source>more than %1 lists and dictionaries</source>
        <translation>超过 %1 个列表和字典</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>more than %1 remembered values</source>
        <translation>超过 %1 个暂存值</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>超过 %1 MiB 的数据</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>The pickle is cut off: it ends in the middle, at byte %1.</source>
        <translation>该 pickle 文件不完整：在字节 %1 处中断。</translation>
    </message>
    <message>
        <source>The pickle is damaged at byte %1.</source>
        <translation>该 pickle 文件在字节 %1 处损坏。</translation>
    </message>
    <message>
        <source>The pickle is empty.</source>
        <translation>该 pickle 文件为空。</translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, but the file goes on.</source>
        <translation>该 pickle 数据在字节 %1 处结束，但文件还有后续内容。</translation>
    </message>
    <message>
        <source>The pickle repeats its own parts so often that it would be larger than %1 MiB.</source>
        <translation>该 pickle 文件反复引用自身的内容，展开后将超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The pickle holds a list or dictionary that contains itself, at byte %1.</source>
        <translation>该 pickle 文件在字节 %1 处有一个包含自身的列表或字典。</translation>
    </message>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation>记录的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The dictionary at byte %1 has a key that is no text.</source>
        <translation>字节 %1 处的字典有一个键不是文本。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ProposalEffects</name>
    <message numerus="yes">
        <source>%n finding(s) close</source>
        <translation>
            <numerusform>解决 %n 条检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay</source>
        <translation>
            <numerusform>保留 %n 条检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>新增 %n 条检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>no new finding</source>
        <translation>没有新的检查结果</translation>
    </message>
    <message>
        <source>abstraction %1</source>
        <translation>抽象度 %1</translation>
    </message>
    <message>
        <source>abstraction %1 to %2</source>
        <translation>抽象度由 %1 变为 %2</translation>
    </message>
    <message>
        <source>its key text changes, and is embedded anew</source>
        <translation>其键文本会改变，并重新嵌入</translation>
    </message>
    <message>
        <source>its key text stays, and so does its embedding</source>
        <translation>其键文本不变，嵌入也不变</translation>
    </message>
    <message>
        <source>%1 words removed, %2 added</source>
        <translation>移除 %1 个词，添加 %2 个词</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>a new %1</source>
        <translation>一条新的%1</translation>
    </message>
    <message>
        <source>a new %1 of this run</source>
        <translation>此运行的一条新的%1</translation>
    </message>
    <message>
        <source>accepting it is its review</source>
        <translation>接受它即视为审核</translation>
    </message>
    <message>
        <source>the judge&apos;s word on the run: success</source>
        <translation>评判模型对此运行的判定：成功</translation>
    </message>
    <message>
        <source>the judge&apos;s word on the run: failure</source>
        <translation>评判模型对此运行的判定：失败</translation>
    </message>
    <message>
        <source>ground truth and people outrank it</source>
        <translation>真值和人的判定优先于它</translation>
    </message>
    <message>
        <source>joins the two memories: %1</source>
        <translation>关联这两条记忆：%1</translation>
    </message>
    <message>
        <source>joins the two memories</source>
        <translation>关联这两条记忆</translation>
    </message>
    <message>
        <source>neither text changes</source>
        <translation>两个文本都不变</translation>
    </message>
    <message>
        <source>adds the tag %1</source>
        <translation>添加标签 %1</translation>
    </message>
    <message>
        <source>its text does not change</source>
        <translation>其文本不变</translation>
    </message>
    <message>
        <source>It was accepted by %1.</source>
        <translation>已由 %1 接受。</translation>
    </message>
    <message>
        <source>It was rejected by %1.</source>
        <translation>已由 %1 拒绝。</translation>
    </message>
    <message>
        <source>What it is about is not in the pool any more.</source>
        <translation>它所针对的内容已不在记忆池中。</translation>
    </message>
    <message>
        <source>The text that it is about was changed meanwhile. Ask again to have it proposed for the new text.</source>
        <translation>它所针对的文本已在此期间更改。请再次询问，以便针对新文本提出建议。</translation>
    </message>
</context>
<context>
    <name>ProposalTexts</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Goal in full</source>
        <translation>完整目标</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Commands, one a line</source>
        <translation>命令，每行一条</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>经验摘要</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What separates the two</source>
        <translation>两者的区别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Kind of a relation: the title of the other memory</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>QuarantineText</name>
    <message>
        <source>The line is longer than 256 MiB.</source>
        <translation>该行长度超过 256 MiB。</translation>
    </message>
    <message>
        <source>The last line is incomplete and is read again at the next import.</source>
        <translation>最后一行不完整，将在下次导入时重新读取。</translation>
    </message>
</context>
<context>
    <name>QueryKeys</name>
    <message>
        <source>Without any</source>
        <translation>没有任何值</translation>
    </message>
    <message>
        <source>The rung of the ladder: trajectory, workflow, summary or insight</source>
        <translation>在抽象阶梯上的层级：轨迹、工作流、摘要或洞见</translation>
    </message>
    <message>
        <source>The benchmark or project</source>
        <translation>基准测试或项目</translation>
    </message>
    <message>
        <source>The id of the task</source>
        <translation>任务的 ID</translation>
    </message>
    <message>
        <source>The agent that made the run</source>
        <translation>执行运行的智能体</translation>
    </message>
    <message>
        <source>The model of the run or of the generator</source>
        <translation>运行所用的模型或生成模型</translation>
    </message>
    <message>
        <source>How the run ended: success, failure or unknown</source>
        <translation>运行的结局：成功、失败或未知</translation>
    </message>
    <message>
        <source>The validity as of the date shown</source>
        <translation>截至所示日期的有效期状态</translation>
    </message>
    <message>
        <source>The review status</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>A lint rule, the beginning of its id, or a severity</source>
        <translation>检查规则、规则 ID 的开头或严重程度</translation>
    </message>
    <message>
        <source>How many findings there are</source>
        <translation>检查结果的数量</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Time since it was recorded, such as age&gt;180d</source>
        <translation>自记录以来的时长，例如 age&gt;180d</translation>
    </message>
    <message>
        <source>The day on which it was recorded</source>
        <translation>记录的日期</translation>
    </message>
    <message>
        <source>The day of the last change</source>
        <translation>上次更改的日期</translation>
    </message>
    <message>
        <source>The first day on which it holds</source>
        <translation>有效期的第一天</translation>
    </message>
    <message>
        <source>The last day on which it holds</source>
        <translation>有效期的最后一天</translation>
    </message>
    <message>
        <source>The id of the memory</source>
        <translation>记忆的 ID</translation>
    </message>
    <message>
        <source>In how many attempts the agent named it</source>
        <translation>智能体在多少次尝试中提到它</translation>
    </message>
    <message>
        <source>In the prompts of how many attempts it stood</source>
        <translation>它出现在多少次尝试的提示词中</translation>
    </message>
    <message>
        <source>What it does to the pass rate, as far as the evidence goes, such as effect&lt;-5%</source>
        <translation>就现有证据而言它对通过率的影响，例如 effect&lt;-5%</translation>
    </message>
    <message>
        <source>Retired memories, which are left out otherwise, or those that results speak against</source>
        <translation>已停用的记忆（平时不显示），或评测结果不利的记忆</translation>
    </message>
</context>
<context>
    <name>QueryParser</name>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>此右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>“%1” needs a term on both sides. Put it in quotation marks to search for the word.</source>
        <translation>“%1”两侧都需要搜索项。要搜索这个词本身，请加英文双引号。</translation>
    </message>
    <message>
        <source>A minus sign stands right before what is to be left out. Put it in quotation marks to search for it.</source>
        <translation>减号必须紧接在要排除的内容之前。要搜索减号本身，请加英文双引号。</translation>
    </message>
    <message>
        <source>“%1” is not a search key. Did you mean “%2”? Put the text in quotation marks to search for it.</source>
        <translation>“%1”不是搜索键。您是否想输入“%2”？要搜索这段文本，请加英文双引号。</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>引号之间没有内容。</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>括号之间没有内容。</translation>
    </message>
    <message>
        <source>A comparison takes one value.</source>
        <translation>比较只能带一个值。</translation>
    </message>
    <message>
        <source>The pattern is not closed by a slash. Put a text that begins with a slash in quotation marks.</source>
        <translation>模式缺少结尾的斜杠。以斜杠开头的文本请加英文双引号。</translation>
    </message>
    <message>
        <source>The search is longer than %1 characters.</source>
        <translation>搜索长度超过 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” is not a type.</source>
        <translation>“%1”不是类型。</translation>
    </message>
    <message>
        <source>“%1” is not an outcome.</source>
        <translation>“%1”不是结果。</translation>
    </message>
    <message>
        <source>“%1” is not a state of validity.</source>
        <translation>“%1”不是有效期状态。</translation>
    </message>
    <message>
        <source>“%1” is not a review status.</source>
        <translation>“%1”不是审核状态。</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>“%1”不是“%2”的有效取值。</translation>
    </message>
    <message>
        <source>It could be one of: %1.</source>
        <translation>可用的值：%1。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是否想输入“%1”？</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用以下值之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-01-31, 2026-01, 2026, today or today-30d.</source>
        <translation>“%1”不是日期。请写成 2026-01-31、2026-01、2026、today 或 today-30d。</translation>
    </message>
    <message>
        <source>“%1” is not an age. Write a number with d, w, m or y, such as 180d.</source>
        <translation>“%1”不是时长。请写一个数字加 d、w、m 或 y，例如 180d。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation>范围至少需要一端。</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation>范围 %1 的终点早于起点。</translation>
    </message>
    <message>
        <source>“%1” has no order. Write %1: and a value, or put the text in quotation marks.</source>
        <translation>“%1”不能比较大小。请写 %1: 加一个值，或给文本加英文双引号。</translation>
    </message>
    <message>
        <source>“%1” needs a value right after it, without a blank.</source>
        <translation>“%1”之后需要紧跟一个值，中间不留空格。</translation>
    </message>
    <message>
        <source>“%1” cannot be searched by a /pattern/.</source>
        <translation>“%1”不能用 /模式/ 搜索。</translation>
    </message>
    <message>
        <source>The pattern has a [ without its ].</source>
        <translation>模式中有 [ 但缺少对应的 ]。</translation>
    </message>
    <message>
        <source>The parentheses of the pattern do not pair up.</source>
        <translation>模式中的圆括号不配对。</translation>
    </message>
    <message>
        <source>The pattern ends in a backslash.</source>
        <translation>模式以反斜杠结尾。</translation>
    </message>
    <message>
        <source>“%1” repeats nothing in the pattern. Write \%1 for the character itself.</source>
        <translation>模式中的“%1”没有可重复的内容。要匹配该字符本身，请写 \%1。</translation>
    </message>
    <message>
        <source>The pattern repeats too much.</source>
        <translation>模式的重复次数过多。</translation>
    </message>
    <message>
        <source>The pattern uses “%1”, which is not available: there is no look-ahead or look-behind.</source>
        <translation>模式使用了“%1”，但不支持该语法：没有先行断言和后行断言。</translation>
    </message>
    <message>
        <source>The pattern is not valid at “%1”.</source>
        <translation>模式在“%1”处无效。</translation>
    </message>
    <message>
        <source>“%1” is not a difference of pass rates. Write it as -0.05 or -5%.</source>
        <translation>“%1”不是通过率之差。请写成 -0.05 或 -5%。</translation>
    </message>
</context>
<context>
    <name>ReasoningBank</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>The record has no memory items.</source>
        <translation>该记录没有记忆条目。</translation>
    </message>
    <message>
        <source>ReasoningBank memory (JSON lines)</source>
        <translation>ReasoningBank 记忆 (JSON lines)</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>an object is expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>an array is expected</source>
        <translation>应为数组</translation>
    </message>
    <message>
        <source>%1 items are expected, there are %2</source>
        <translation>应有 %1 项，而此处有 %2 项</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>a whole number above 0 is expected</source>
        <translation>应为大于 0 的整数</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>1: what is wrong, 2: a place in the document</comment>
        <translation>%1，位置：%2</translation>
    </message>
    <message>
        <source>“%1” is no mark of trust</source>
        <translation>“%1”不是可信度标记</translation>
    </message>
    <message>
        <source>“%1” is no average</source>
        <translation>“%1”不是平均值</translation>
    </message>
    <message>
        <source>“%1” is no type of memory</source>
        <translation>“%1”不是记忆类型</translation>
    </message>
    <message>
        <source>“%1” is none of the benchmarks</source>
        <translation>“%1”不是任何一个基准测试</translation>
    </message>
    <message>
        <source>a rate is a number from 0 to 1</source>
        <translation>比率应为 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>The reference figures are no JSON: %1.</source>
        <translation>参考数据不是 JSON：%1。</translation>
    </message>
    <message>
        <source>The reference figures cannot be read: %1.</source>
        <translation>无法读取参考数据：%1。</translation>
    </message>
    <message>
        <source>The reference figures are missing from this version.</source>
        <translation>此版本缺少参考数据。</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>No column of the table is known to name the tasks. Say which columns say what.</source>
        <translation>表格中没有已知用于注明任务的列。请说明各列的含义。</translation>
    </message>
    <message>
        <source>No column of the table is known to have the values. Say which columns say what.</source>
        <translation>表格中没有已知含有值的列。请说明各列的含义。</translation>
    </message>
    <message>
        <source>No column of the table is known to say whether a task passed. Say which columns say what.</source>
        <translation>表格中没有已知用于说明任务是否通过的列。请说明各列的含义。</translation>
    </message>
    <message>
        <source>Table of results (CSV or JSON lines)</source>
        <translation>结果表格（CSV 或 JSON lines）</translation>
    </message>
    <message>
        <source>The column “%1” must say passed or failed, and says “%2”.</source>
        <translation>列“%1”应为 passed 或 failed，而此处为“%2”。</translation>
    </message>
    <message>
        <source>The column “%1” must be a number, and is “%2”.</source>
        <translation>列“%1”应为数字，而此处为“%2”。</translation>
    </message>
    <message>
        <source>The column “%1” must be trajectory, workflow, summary or insight, and is “%2”.</source>
        <translation>列“%1”应为 trajectory、workflow、summary 或 insight，而此处为“%2”。</translation>
    </message>
    <message>
        <source>The column “%1” must be a whole number that is not negative, and is “%2”.</source>
        <translation>列“%1”应为非负整数，而此处为“%2”。</translation>
    </message>
    <message>
        <source>The column “%1” must be a time such as 2026-11-18T14:02:00Z, and is “%2”.</source>
        <translation>列“%1”应为时间，例如 2026-11-18T14:02:00Z，而此处为“%2”。</translation>
    </message>
    <message>
        <source>The column “%1” must be a list of memories, and is “%2”.</source>
        <translation>列“%1”应为记忆列表，而此处为“%2”。</translation>
    </message>
    <message>
        <source>The row names no task.</source>
        <translation>该行未注明任务。</translation>
    </message>
    <message>
        <source>The row has no value.</source>
        <translation>该行没有值。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>记忆类型</translation>
    </message>
    <message>
        <source>Source pool</source>
        <translation>来源记忆池</translation>
    </message>
    <message>
        <source>Model of the memories</source>
        <translation>记忆的模型</translation>
    </message>
    <message>
        <source>Size of the pool</source>
        <translation>记忆池大小</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>尝试序号</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入词元</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出词元</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>费用（美元）</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤数</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Tasks solved</source>
        <translation>解决的任务数</translation>
    </message>
    <message>
        <source>Tasks in all</source>
        <translation>任务总数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rate as written</source>
        <translation>比率原文</translation>
    </message>
    <message>
        <source>Each cell a result</source>
        <translation>每个单元格为一项结果</translation>
    </message>
    <message>
        <source>Memory is not to blame</source>
        <translation>与记忆无关</translation>
    </message>
    <message>
        <source>Mismatched anchoring</source>
        <translation>锚定错位</translation>
    </message>
    <message>
        <source>False validation</source>
        <translation>虚假验证</translation>
    </message>
    <message>
        <source>Misapplied practice</source>
        <translation>误用做法</translation>
    </message>
    <message>
        <source>The run would have failed without it too.</source>
        <translation>没有它，该运行也会失败。</translation>
    </message>
    <message>
        <source>What holds in another domain was taken over.</source>
        <translation>沿用了在另一个领域才成立的内容。</translation>
    </message>
    <message>
        <source>A check that could not apply gave confidence.</source>
        <translation>不适用的检查带来了错误的信心。</translation>
    </message>
    <message>
        <source>A good practice whose precondition was absent.</source>
        <translation>做法本身良好，但缺少其前提。</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A count of a larger one: 2 of 3</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>RetrievalLabels</name>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>BM25</source>
        <translation>BM25</translation>
    </message>
    <message>
        <source>Reciprocal ranks</source>
        <translation>倒数排名</translation>
    </message>
    <message>
        <source>Half cosine, half BM25</source>
        <translation>余弦与 BM25 各半</translation>
    </message>
    <message>
        <source>Marginal relevance</source>
        <translation>边际相关性</translation>
    </message>
    <message>
        <source>Nearest task</source>
        <translation>最相近的任务</translation>
    </message>
    <message>
        <source>key text</source>
        <translation>键文本</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>of other types</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>of the domain</source>
        <translation>领域内</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>not in the filter</source>
        <translation>不在筛选结果中</translation>
    </message>
    <message>
        <source>without a vector</source>
        <translation>无向量</translation>
    </message>
    <message>
        <source>domain excluded</source>
        <translation>领域已排除</translation>
    </message>
    <message>
        <source>own domain excluded</source>
        <translation>自身领域已排除</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>no vector</source>
        <translation>无向量</translation>
    </message>
    <message>
        <source>It may be retrieved.</source>
        <translation>可以被检索。</translation>
    </message>
    <message>
        <source>It is of another type.</source>
        <translation>它属于另一种类型。</translation>
    </message>
    <message>
        <source>Its domain is left out.</source>
        <translation>它的领域被排除。</translation>
    </message>
    <message>
        <source>It is retired.</source>
        <translation>它已停用。</translation>
    </message>
    <message>
        <source>Its review leaves it out.</source>
        <translation>它的评审结果将其排除。</translation>
    </message>
    <message>
        <source>Another memory stands in its place.</source>
        <translation>另一条记忆取代了它。</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>它的有效期已过。</translation>
    </message>
    <message>
        <source>Its validity has not begun.</source>
        <translation>它的有效期还没开始。</translation>
    </message>
    <message>
        <source>The filter does not show it.</source>
        <translation>过滤条件不显示它。</translation>
    </message>
    <message>
        <source>The space has no vector of it.</source>
        <translation>该空间没有它的向量。</translation>
    </message>
    <message>
        <source>for %1, task is %2</source>
        <translation>适用于 %1，任务为 %2</translation>
    </message>
    <message>
        <source>not for: %1</source>
        <translation>不适用于：%1</translation>
    </message>
    <message>
        <source>presupposes: %1</source>
        <translation>前提：%1</translation>
    </message>
    <message>
        <source>hub: top %1 of %2 % of queries</source>
        <translation>枢纽：在 %2 % 的查询中进入前 %1 名</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s)</source>
        <translation>
            <numerusform>%n 处泄漏</numerusform>
        </translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>无验收标准</translation>
    </message>
    <message>
        <source>open conflict</source>
        <translation>未解决的冲突</translation>
    </message>
    <message>
        <source>trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>洞见</translation>
    </message>
    <message>
        <source>lexical</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>前 %1 名</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>task text</source>
        <translation>任务文本</translation>
    </message>
    <message>
        <source>Rerank by model</source>
        <translation>由模型重排</translation>
    </message>
    <message>
        <source>Rewrite by model</source>
        <translation>由模型改写</translation>
    </message>
    <message>
        <source>not shown to the model</source>
        <translation>未展示给模型</translation>
    </message>
    <message>
        <source>not chosen by the model</source>
        <translation>未被模型选择</translation>
    </message>
    <message>
        <source>The model was not shown it: it sees the %1 nearest.</source>
        <translation>未向模型展示它：模型只看到最接近的 %1 条。</translation>
    </message>
    <message>
        <source>The model did not choose it.</source>
        <translation>模型没有选择它。</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Rules and lessons in Markdown (CLAUDE.md, AGENTS.md, .mdc, SKILL.md)</source>
        <translation>Markdown 规则与经验（CLAUDE.md、AGENTS.md、.mdc、SKILL.md）</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>无法将设置写入 %1。</translation>
    </message>
</context>
<context>
    <name>SweAgentText</name>
    <message>
        <source>SWE-agent run (.traj)</source>
        <translation>SWE-agent 运行 (.traj)</translation>
    </message>
</context>
<context>
    <name>SweBenchLeaderboard</name>
    <message>
        <source>The submission has no name or no result.</source>
        <translation>该提交没有名称或没有结果。</translation>
    </message>
    <message>
        <source>SWE-bench leaderboard (JSON)</source>
        <translation>SWE-bench 排行榜 (JSON)</translation>
    </message>
</context>
<context>
    <name>SweBenchReport</name>
    <message>
        <source>SWE-bench results and reports (JSON)</source>
        <translation>SWE-bench 结果和报告 (JSON)</translation>
    </message>
    <message>
        <source>The report names no task with a result.</source>
        <translation>报告中没有注明任何带结果的任务。</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation>该行有 %1 个单元格，而表头有 %2 个。</translation>
    </message>
    <message>
        <source>The row is no JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>Terminal-Bench results (results.json)</source>
        <translation>Terminal-Bench 结果 (results.json)</translation>
    </message>
    <message>
        <source>The trial names no task, or has a figure that is no number.</source>
        <translation>该试验未注明任务，或含有不是数字的数值。</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>剩余几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>剩余约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Renders every place of the window to PNG files, without a display.</source>
        <translation>无需显示器，将窗口的各个页面渲染为 PNG 文件。</translation>
    </message>
    <message>
        <source>Pictures the pool of --pool, else the sample pool, and changes nothing in it. JSON: {files:[path]}.</source>
        <translation>渲染 --pool 指定的记忆池，未指定时使用示例记忆池；不更改其中的任何内容。JSON: {files:[path]}。</translation>
    </message>
    <message>
        <source>light, dark or both (the default).</source>
        <translation>light、dark 或 both（默认）。</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>窗口语言。</translation>
    </message>
    <message>
        <source>Scale of the screen, 1 to 3.</source>
        <translation>屏幕缩放比例，1 到 3。</translation>
    </message>
</context>
<context>
    <name>WaymarkText</name>
    <message>
        <source>Waymark JSON lines</source>
        <translation>Waymark JSON lines</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>The file was written by a newer Waymark. Update Waymark to read it.</source>
        <translation>该文件由较新版本的 Waymark 写入。请更新 Waymark 后再读取。</translation>
    </message>
    <message>
        <source>The field “%1” must be a text.</source>
        <translation>字段“%1”必须是文本。</translation>
    </message>
    <message>
        <source>The field “%1” must be a time such as 2026-11-18T14:02:00.000Z.</source>
        <translation>字段“%1”必须是时间，例如 2026-11-18T14:02:00.000Z。</translation>
    </message>
    <message>
        <source>The field “%1” must be a date such as 2026-11-18.</source>
        <translation>字段“%1”必须是日期，例如 2026-11-18。</translation>
    </message>
    <message>
        <source>The field “%1” must be a number.</source>
        <translation>字段“%1”必须是数字。</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>字段“%1”必须是整数。</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>字段“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>The field “%1” must be an object.</source>
        <translation>字段“%1”必须是对象。</translation>
    </message>
    <message>
        <source>The field “%1” must be a list.</source>
        <translation>字段“%1”必须是列表。</translation>
    </message>
    <message>
        <source>The field “%1” must be bytes in base64.</source>
        <translation>字段“%1”必须是 base64 编码的字节。</translation>
    </message>
    <message>
        <source>The field “%1” must be a list of texts.</source>
        <translation>字段“%1”必须是文本列表。</translation>
    </message>
    <message>
        <source>The field “%1” has a value that is not known.</source>
        <translation>字段“%1”的值无法识别。</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>The memory has no text.</source>
        <translation>该记忆没有文本。</translation>
    </message>
    <message>
        <source>The record has no kind.</source>
        <translation>该记录没有种类。</translation>
    </message>
    <message>
        <source>The record is of a kind that is not known.</source>
        <translation>该记录的种类无法识别。</translation>
    </message>
    <message>
        <source>Only what a person said about evidence is kept; the rest is computed anew.</source>
        <translation>只保留人对证据的判断；其余会重新计算。</translation>
    </message>
    <message>
        <source>The evidence has no sentence that it is about.</source>
        <translation>证据缺少所针对的句子。</translation>
    </message>
    <message>
        <source>The field “step” must be the number of a step, or 0 for the run as a whole.</source>
        <translation>字段“step”必须是步骤编号，或以 0 表示整个运行。</translation>
    </message>
</context>
<context>
    <name>WholeFileText</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
</context>
<context>
    <name>YamlListText</name>
    <message>
        <source>Line %1 is no “key: value”.</source>
        <translation>第 %1 行不是“key: value”。</translation>
    </message>
    <message>
        <source>Line %1 has a value that is no single text or number.</source>
        <translation>第 %1 行的值不是单个文本或数字。</translation>
    </message>
    <message>
        <source>The file is no list of entries that begin with “- ”.</source>
        <translation>该文件不是以“- ”开头的条目列表。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“%1” needs more than that: waymark %1 %2</source>
        <translation>“%1”缺少参数：waymark %1 %2</translation>
    </message>
    <message>
        <source>The verb “%1” is given twice.</source>
        <translation>命令“%1”给出了两次。</translation>
    </message>
    <message>
        <source>Only one verb at a time: “%1” or “%2”.</source>
        <translation>一次只能使用一个命令：“%1”或“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”: waymark %1 %3</source>
        <translation>“%1”不接受“%2”：waymark %1 %3</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是否想输入“%1”？</translation>
    </message>
    <message>
        <source>the pool to work on; otherwise the variable WAYMARK_POOL names it</source>
        <translation>要操作的记忆池；未指定时由环境变量 WAYMARK_POOL 指定</translation>
    </message>
    <message>
        <source>prints JSON for programs</source>
        <translation>输出供程序使用的 JSON</translation>
    </message>
    <message>
        <source>json or text</source>
        <translation>json 或 text</translation>
    </message>
    <message>
        <source>no progress and no remarks on standard error</source>
        <translation>不在标准错误上输出进度和提示</translation>
    </message>
    <message>
        <source>who signs the change; otherwise the user of the system</source>
        <translation>更改的署名；默认为系统用户</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>原因，写入日志记录</translation>
    </message>
    <message>
        <source>explains the verb</source>
        <translation>说明此命令</translation>
    </message>
    <message>
        <source>the version of Waymark</source>
        <translation>Waymark 的版本</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>Name a verb; “waymark help” lists them.</source>
        <translation>请指定命令；用“waymark help”查看命令列表。</translation>
    </message>
    <message>
        <source>“%1” is an option of a verb and belongs after it.</source>
        <translation>“%1”是命令的选项，应放在命令之后。</translation>
    </message>
    <message>
        <source>“%1” is not a verb.</source>
        <translation>“%1”不是命令。</translation>
    </message>
    <message>
        <source>“waymark help” lists them.</source>
        <translation>用“waymark help”查看命令列表。</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>“waymark help %1” lists them.</source>
        <translation>用“waymark help %1”查看选项列表。</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice.</source>
        <translation>选项“--%1”给出了两次。</translation>
    </message>
    <message>
        <source>“--%1” is one of %2, not “%3”.</source>
        <translation>“--%1”应为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>writes a checked copy of the pool</source>
        <translation>写入记忆池的一份经过检查的副本</translation>
    </message>
    <message>
        <source>“%1” needs a pool: name it with --pool FILE or in the variable WAYMARK_POOL.</source>
        <translation>“%1”需要一个记忆池：用 --pool FILE 或环境变量 WAYMARK_POOL 指定。</translation>
    </message>
    <message>
        <source>The pool was upgraded; “%1” holds it as it was before.</source>
        <translation>记忆池已升级；“%1”保存了升级前的内容。</translation>
    </message>
    <message>
        <source>“--%1” is a date such as 2026-11-18, not “%2”.</source>
        <translation>“--%1”应为日期，例如 2026-11-18，而不是“%2”。</translation>
    </message>
    <message>
        <source>“--%1” is a number, not “%2”.</source>
        <translation>“--%1”应为数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>Standard input is not UTF-8 text.</source>
        <translation>标准输入不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“decide” needs --status: accepted, rejected, needs_work or unreviewed.</source>
        <translation>“decide”需要 --status：accepted、rejected、needs_work 或 unreviewed。</translation>
    </message>
    <message>
        <source>sets the review status of memories</source>
        <translation>设置记忆的审核状态</translation>
    </message>
    <message>
        <source>accepted, rejected, needs_work or unreviewed</source>
        <translation>accepted、rejected、needs_work 或 unreviewed</translation>
    </message>
    <message>
        <source>“edit” needs something to set, such as --title TEXT.</source>
        <translation>“edit”需要指定要设置的内容，例如 --title TEXT。</translation>
    </message>
    <message>
        <source>sets text, type, domain or tags of one memory</source>
        <translation>设置一条记忆的文本、类型、领域或标签</translation>
    </message>
    <message>
        <source>What is not named stays. An accepted memory whose text moves is unreviewed again.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched.</source>
        <translation>未指定的内容保持不变。已接受的记忆如果文本有改动，将恢复为未审核。

JSON: {change, affected}：更改在日志记录中的编号（没有任何更改时为 null），以及涉及的记忆数。</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>the content; “-” reads it from standard input</source>
        <translation>内容；“-”表示从标准输入读取</translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>when it does not apply</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>all of its tags; an empty list takes them away</source>
        <translation>完整的标签列表；空列表会移除所有标签</translation>
    </message>
    <message>
        <source>workflow, summary or insight</source>
        <translation>workflow、summary 或 insight</translation>
    </message>
    <message>
        <source>the domain it belongs to</source>
        <translation>所属的领域</translation>
    </message>
    <message>
        <source>refuses when the memory is not at this revision any more</source>
        <translation>如果记忆已不是此修订版，则拒绝更改</translation>
    </message>
    <message>
        <source>“%1” is not text and would garble the terminal: name a file with --to PATH.</source>
        <translation>“%1”不是文本，会使终端显示乱码：请用 --to PATH 指定文件。</translation>
    </message>
    <message>
        <source>“export” needs --as FORMAT: %1.</source>
        <translation>“export”需要 --as FORMAT：%1。</translation>
    </message>
    <message>
        <source>Written: %1, skipped: %2.</source>
        <translation>已写入：%1，已跳过：%2。</translation>
    </message>
    <message>
        <source>writes memories, or all of the pool, to a file</source>
        <translation>将部分记忆或整个记忆池写入文件</translation>
    </message>
    <message>
        <source>the format (see formats)</source>
        <translation>格式（参见 formats）</translation>
    </message>
    <message>
        <source>the file; “-” is standard output</source>
        <translation>文件；“-”表示标准输出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>lists what can be read and written</source>
        <translation>列出可读取和写入的格式</translation>
    </message>
    <message>
        <source>Needs no pool.

JSON, one object a line: {name, title, reads, writes, kind}. kind is trajectories, memories or pool.</source>
        <translation>不需要记忆池。

JSON，每行一个对象：{name, title, reads, writes, kind}。kind 为 trajectories、memories 或 pool。</translation>
    </message>
    <message>
        <source>Usage: waymark [options] VERB …</source>
        <translation>用法：waymark [选项] VERB …</translation>
    </message>
    <message>
        <source>Without a verb the window opens. “waymark help VERB” explains one.</source>
        <translation>不指定命令时打开窗口。用“waymark help VERB”查看命令的说明。</translation>
    </message>
    <message>
        <source>Options of every verb, before or after it:</source>
        <translation>所有命令通用的选项，可放在命令之前或之后：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 findings or a check that fails; 2 wrong usage; 3 the input or pool could not be read;
4 the network or a model failed; 5 cancelled.</source>
        <translation>退出码：0 完成；1 有检查结果或检查未通过；2 用法错误；3 无法读取输入或记忆池；
4 网络或模型出错；5 已取消。</translation>
    </message>
    <message>
        <source>waymark %1: %2</source>
        <translation>waymark %1：%2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>lists the verbs, or explains one</source>
        <translation>列出命令，或说明某个命令</translation>
    </message>
    <message>
        <source>JSON: {verbs: [{name, summary, usage}]}, or of one verb {name, summary, usage, details, options: [{name, value, help}]}.</source>
        <translation>JSON: {verbs: [{name, summary, usage}]}；指定命令时为 {name, summary, usage, details, options: [{name, value, help}]}。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>lists the changes of the pool, or those of one memory</source>
        <translation>列出记忆池或一条记忆的更改</translation>
    </message>
    <message>
        <source>Newest first.

JSON, one object a line: {change, at, author, tool, label, reason, undoes, rows, origin}. undoes is the change that
this one takes back; origin is set for changes that came with an import, as “uuid of the pool:number”. For one
memory also before and after: the fields that the change touched, null before it was added and after it was removed.</source>
        <translation>最新的在前。

JSON，每行一个对象：{change, at, author, tool, label, reason, undoes, rows, origin}。undoes 是此更改所撤销的更改；
随导入而来的更改带有 origin，形式为“记忆池的 uuid:编号”。针对一条记忆时还有 before 和 after：
此更改涉及的字段，添加之前和移除之后为 null。</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多列出的条数</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>标准输入只能读取一次。</translation>
    </message>
    <message>
        <source>There is no format “%1” to read. The formats are %2.</source>
        <translation>没有可读取的格式“%1”。可用的格式：%2。</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Nothing could be imported from “%1”: %2</source>
        <translation>无法从“%1”导入任何内容：%2</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Quarantined: %1: %2</source>
        <translation>已隔离：%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more; --json lists them all.</source>
        <translation>
            <numerusform>另有 %n 条；--json 会列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>这是试运行：未存储任何内容。</translation>
    </message>
    <message>
        <source>Some records name no domain and went to “Unassigned”; --domain NAME says where they belong.</source>
        <translation>部分记录未注明领域，已归入“未指定”；可用 --domain NAME 指定其领域。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was stored.</source>
        <translation>导入已取消；未存储任何内容。</translation>
    </message>
    <message>
        <source>reads trajectories, memories and outcomes from files, folders or “-”</source>
        <translation>从文件、文件夹或“-”读取轨迹、记忆和结果</translation>
    </message>
    <message>
        <source>the format; otherwise found out from the content (see formats)</source>
        <translation>格式；未指定时根据内容识别（参见 formats）</translation>
    </message>
    <message>
        <source>the outcome of records that state none</source>
        <translation>未注明结果的记录的结果</translation>
    </message>
    <message>
        <source>reads and counts, stores nothing</source>
        <translation>只读取并计数，不存储任何内容</translation>
    </message>
    <message>
        <source>It is refused where a memory has moved on since; the message says which.

JSON, one object a line: {change, label, undoes, affected}: its own number in the journal, what it is called, the change
that it takes back and how many memories it touched.</source>
        <translation>如果其后记忆又有改动，操作会被拒绝；消息会指出是哪一条。

JSON，每行一个对象：{change, label, undoes, affected}：自身在日志记录中的编号、名称、所撤销的更改，以及涉及的记忆数。</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>更改 %1：%2。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memories.</source>
        <translation>
            <numerusform>%1 条，共 %n 条记忆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories.</source>
        <translation>
            <numerusform>%n 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>lists memories</source>
        <translation>列出记忆</translation>
    </message>
    <message>
        <source>keys with commas between, such as type,-created; a minus turns one round</source>
        <translation>以逗号分隔的键，例如 type,-created；减号表示逆序</translation>
    </message>
    <message>
        <source>validity as of that day instead of today</source>
        <translation>截至该日期而非今天的有效期状态</translation>
    </message>
    <message>
        <source>This copy of Waymark comes without a sample pool.</source>
        <translation>此 Waymark 安装不含示例记忆池。</translation>
    </message>
    <message>
        <source>The sample pool was cancelled; nothing was left behind.</source>
        <translation>已取消创建示例记忆池；没有留下任何内容。</translation>
    </message>
    <message>
        <source>“new” needs the name of the file to make: waymark new FILE</source>
        <translation>“new”需要指定要创建的文件名：waymark new FILE</translation>
    </message>
    <message numerus="yes">
        <source>Made the pool “%1” with %n memories.</source>
        <translation>
            <numerusform>已创建记忆池“%1”，含 %n 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the empty pool “%1”.</source>
        <translation>已创建空记忆池“%1”。</translation>
    </message>
    <message>
        <source>makes a pool</source>
        <translation>创建记忆池</translation>
    </message>
    <message>
        <source>The file must not exist. It is readable by its owner only.

JSON: {pool, memories}: the path as given and how many memories the pool holds.</source>
        <translation>文件必须尚不存在。只有所有者可以读取。

JSON: {pool, memories}：所给的路径和记忆池中的记忆数。</translation>
    </message>
    <message>
        <source>fills it with the sample pool</source>
        <translation>填入示例记忆池的内容</translation>
    </message>
    <message>
        <source>repeats what was undone last</source>
        <translation>重做上次撤销的更改</translation>
    </message>
    <message>
        <source>takes retired memories back into use</source>
        <translation>恢复使用已停用的记忆</translation>
    </message>
    <message>
        <source>The damaged pool “%1” could not be moved out of the way: %2.</source>
        <translation>无法移走已损坏的记忆池“%1”：%2。</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已还原：%1</translation>
    </message>
    <message>
        <source>Restored: %1. What it held before is in %2</source>
        <translation>已还原：%1。原有内容保存在 %2</translation>
    </message>
    <message>
        <source>replaces the content of the pool by that of a backup</source>
        <translation>用备份的内容替换记忆池的内容</translation>
    </message>
    <message>
        <source>takes memories out of use; nothing is deleted</source>
        <translation>停用记忆；不删除任何内容</translation>
    </message>
    <message>
        <source>Memories cannot be sorted by “%1”. The keys are %2; a minus before one turns it round.</source>
        <translation>记忆不能按“%1”排序。可用的键：%2；前加减号表示逆序。</translation>
    </message>
    <message>
        <source>A line of standard input names no id: %1</source>
        <translation>标准输入中有一行不是 ID：%1</translation>
    </message>
    <message>
        <source>Nothing to change: the memories are as asked.</source>
        <translation>无需更改：记忆已符合要求。</translation>
    </message>
    <message>
        <source>This would be: %1. Nothing was changed.</source>
        <translation>将会执行：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>the memories that a query finds, as in the search box</source>
        <translation>查询所找到的记忆，与搜索框中相同</translation>
    </message>
    <message>
        <source>shows what would happen and changes nothing</source>
        <translation>显示将会发生什么，不作任何更改</translation>
    </message>
    <message>
        <source>An id is a whole one or a unique beginning of at least 4 characters; “-” reads ids from standard input, one a line.
A filter takes retired memories too, unless it says otherwise.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched.</source>
        <translation>ID 可以是完整的，也可以是至少 4 个字符的唯一前缀；“-”表示从标准输入读取 ID，每行一个。
除非另有说明，筛选也包括已停用的记忆。

JSON: {change, affected}：更改在日志记录中的编号（没有任何更改时为 null），以及涉及的记忆数。</translation>
    </message>
    <message>
        <source>Name the memories by their ids or by --filter, not both.</source>
        <translation>请用 ID 或 --filter 指定记忆，不能同时使用两者。</translation>
    </message>
    <message>
        <source>“%1” needs the ids of memories or --filter QUERY.</source>
        <translation>“%1”需要记忆的 ID 或 --filter QUERY。</translation>
    </message>
    <message>
        <source>An empty filter would take every memory of the pool. Write --filter &apos;age&gt;=0&apos; if you mean that.</source>
        <translation>空筛选会选中记忆池中的所有记忆。如果确实需要，请写 --filter &apos;age&gt;=0&apos;。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1（来源：%2）</translation>
    </message>
    <message>
        <source>%1 (from %2, until %3)</source>
        <translation>%1（自 %2，至 %3）</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Generator model</source>
        <translation>生成模型</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤数</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>同源记忆</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>取代者</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>取代对象</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>shows one memory with where it comes from and what became of it</source>
        <translation>显示一条记忆及其来源和后续情况</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Memories: %1, of them retired: %2. Trajectories: %3.</source>
        <translation>记忆：%1，其中已停用：%2。轨迹：%3。</translation>
    </message>
    <message>
        <source>counts what the pool holds</source>
        <translation>统计记忆池的内容</translation>
    </message>
    <message>
        <source>Retired memories are counted too; validity is as of today.

JSON: {memories, trajectories, retired, by, findings}. by: {type, domain, validity, review, outcome}, each with a count
for every value. findings: {error, warning, info}.</source>
        <translation>已停用的记忆也计算在内；有效期状态截至今天。

JSON: {memories, trajectories, retired, by, findings}。by: {type, domain, validity, review, outcome}，
各含每个值的计数。findings: {error, warning, info}。</translation>
    </message>
    <message>
        <source>“supersede” needs --by ID, the memory that takes the place.</source>
        <translation>“supersede”需要 --by ID，即用来取代的记忆。</translation>
    </message>
    <message>
        <source>puts one memory in the place of others</source>
        <translation>用一条记忆取代其他记忆</translation>
    </message>
    <message>
        <source>The validity of the others ends today, unless it ended before.</source>
        <translation>其他记忆的有效期于今天结束，除非早已结束。</translation>
    </message>
    <message>
        <source>the memory that takes the place</source>
        <translation>用来取代的记忆</translation>
    </message>
    <message>
        <source>“%1” is not the number of a change; “waymark history” lists them.</source>
        <translation>“%1”不是更改编号；用“waymark history”查看更改列表。</translation>
    </message>
    <message>
        <source>takes back the last change, or the one with that number</source>
        <translation>撤销上次更改，或指定编号的更改</translation>
    </message>
    <message>
        <source>“validity” needs --from, --until or --next-review, each with a date or “open”.</source>
        <translation>“validity”需要 --from、--until 或 --next-review，各带一个日期或“open”。</translation>
    </message>
    <message>
        <source>sets from when until when memories hold</source>
        <translation>设置记忆的有效期</translation>
    </message>
    <message>
        <source>Both days are part of the time in which a memory holds. What is not named stays.</source>
        <translation>首尾两天都在有效期之内。未指定的内容保持不变。</translation>
    </message>
    <message>
        <source>the first day, or “open”</source>
        <translation>第一天，或“open”（不限）</translation>
    </message>
    <message>
        <source>the last day, or “open”</source>
        <translation>最后一天，或“open”（不限）</translation>
    </message>
    <message>
        <source>when to look at it again, or “open”</source>
        <translation>下次审核的日期，或“open”（不限）</translation>
    </message>
    <message>
        <source>prints the version of Waymark</source>
        <translation>输出 Waymark 的版本</translation>
    </message>
    <message>
        <source>JSON: {version, schema}: the version of the program and that of the pools it writes.</source>
        <translation>JSON: {version, schema}：程序的版本及其所写记忆池的版本。</translation>
    </message>
    <message>
        <source>Without a name the copy stands beside the pool, named after the time. A file that exists is not replaced.
An interrupt leaves no file.

JSON: {written}: the path of the copy.</source>
        <translation>未指定名称时，副本放在记忆池旁边，以时间命名。已存在的文件不会被替换。
中断不会留下文件。

JSON：{written}：副本的路径。</translation>
    </message>
    <message>
        <source>waymark-jsonl without a filter holds all of the pool, its history included, and can be imported again. A file is
written whole or not at all, so that an interrupt leaves none; one that exists is replaced. Without --to the document
goes to standard output.

JSON: {written, skipped}: records; on standard error when the document goes to standard output.</source>
        <translation>不带筛选的 waymark-jsonl 包含整个记忆池及其历史，可以重新导入。
文件要么完整写入，要么不写入，因此中断不会留下文件；已存在的文件会被替换。
不带 --to 时文档写到标准输出。

JSON：{written, skipped}：记录数；文档写到标准输出时，它写到标准错误。</translation>
    </message>
    <message>
        <source>Restoring was cancelled. Everything is as it was.</source>
        <translation>还原已取消。一切保持原样。</translation>
    </message>
    <message>
        <source>What the pool held is kept in a backup beside it. A damaged pool is moved out of the way, a missing one is made.
An interrupt leaves everything as it was.

JSON: {restored, backup}: the path of the pool and that of what it held before (null when there was none).</source>
        <translation>记忆池原有的内容会作为备份保存在旁边。损坏的记忆池会被移开，缺失的会被新建。
中断会使一切保持原样。

JSON：{restored, backup}：记忆池的路径，以及其原有内容的路径（没有时为 null）。</translation>
    </message>
    <message>
        <source>The baseline “%1” cannot be read: %2.</source>
        <translation>无法读取基线“%1”：%2。</translation>
    </message>
    <message>
        <source>The baseline is damaged: %1.</source>
        <translation>基线已损坏：%1。</translation>
    </message>
    <message>
        <source>The baseline was written by a newer version of Waymark.</source>
        <translation>基线由较新版本的 Waymark 写入。</translation>
    </message>
    <message>
        <source>This file is no baseline; “waymark lint --write-baseline FILE” makes one.</source>
        <translation>该文件不是基线；用“waymark lint --write-baseline FILE”创建基线。</translation>
    </message>
    <message>
        <source>An entry of the baseline has no key.</source>
        <translation>基线的一个条目没有键。</translation>
    </message>
    <message>
        <source>The baseline “%1” cannot be written: %2.</source>
        <translation>无法写入基线“%1”：%2。</translation>
    </message>
    <message>
        <source>The findings could not be brought up to date (%1); “waymark lint” does it.</source>
        <translation>无法更新检查结果（%1）；请用“waymark lint”更新。</translation>
    </message>
    <message>
        <source>The findings are not up to date; “waymark lint” mends that.</source>
        <translation>检查结果不是最新的；请用“waymark lint”更新。</translation>
    </message>
    <message>
        <source>No finding has the key “%1”.</source>
        <translation>没有键为“%1”的检查结果。</translation>
    </message>
    <message>
        <source>More than one finding has a key that begins with “%1”.</source>
        <translation>有多条检查结果的键以“%1”开头。</translation>
    </message>
    <message>
        <source>The memory %1 has no such finding of %2 any more.</source>
        <translation>记忆 %1 已没有 %2 的这条检查结果。</translation>
    </message>
    <message>
        <source>%1 (memory %2)</source>
        <translation>%1（记忆 %2）</translation>
    </message>
    <message>
        <source>%1 (memory %2, %3 %4-%5: “%6”)</source>
        <translation>%1（记忆 %2，%3 %4-%5：“%6”）</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1”不是文本。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>该行太长。</translation>
    </message>
    <message>
        <source>A line is an object {id, text}, and this is none.</source>
        <translation>每行应为一个 {id, text} 对象，而此行不是。</translation>
    </message>
    <message>
        <source>“id” is neither a text nor a number.</source>
        <translation>“id”既不是文本也不是数字。</translation>
    </message>
    <message>
        <source>“id” is missing.</source>
        <translation>缺少“id”。</translation>
    </message>
    <message>
        <source>“id” is empty.</source>
        <translation>“id”为空。</translation>
    </message>
    <message>
        <source>“text” is missing.</source>
        <translation>缺少“text”。</translation>
    </message>
    <message>
        <source>“type” is trajectory, workflow, summary or insight, not “%1”.</source>
        <translation>“type”应为 trajectory、workflow、summary 或 insight，而不是“%1”。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are wrong.</source>
        <translation>
            <numerusform>另有 %n 行有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>A full pass: %1 findings came and %2 went since the one before.</source>
        <translation>完整检查：与上次相比，新增 %1 条检查结果，消失 %2 条。</translation>
    </message>
    <message>
        <source>“--json” and “--format %1” exclude each other.</source>
        <translation>“--json”和“--format %1”不能同时使用。</translation>
    </message>
    <message>
        <source>A baseline needs the name of a file.</source>
        <translation>基线需要指定文件名。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n findings to the baseline “%1”.</source>
        <translation>
            <numerusform>已将 %n 条检查结果写入基线“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the baseline no longer occur; --write-baseline brings it up to date.</source>
        <translation>
            <numerusform>基线中有 %n 个条目不再出现；用 --write-baseline 更新基线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infos</source>
        <translation>
            <numerusform>%n 条信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the baseline</source>
        <translation>
            <numerusform>%n 条在基线中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored with a reason</source>
        <translation>
            <numerusform>%n 条已注明原因忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”; “waymark rules” lists them.</source>
        <translation>没有规则“%1”；用“waymark rules”查看规则列表。</translation>
    </message>
    <message>
        <source>“--rules” needs the names of rules with commas between, such as leak,safety.secret.</source>
        <translation>“--rules”需要以逗号分隔的规则名称，例如 leak,safety.secret。</translation>
    </message>
    <message>
        <source>The run “%1” cannot be read: %2.</source>
        <translation>无法读取运行“%1”：%2。</translation>
    </message>
    <message>
        <source>No format that Waymark reads fits the run “%1”.</source>
        <translation>没有 Waymark 可读取的格式与运行“%1”相符。</translation>
    </message>
    <message>
        <source>The run “%1” cannot be read: %2</source>
        <translation>无法读取运行“%1”：%2</translation>
    </message>
    <message>
        <source>There is no run in “%1”.</source>
        <translation>“%1”中没有运行。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>(Seen in step %1.)</source>
        <translation>（见于步骤 %1。）</translation>
    </message>
    <message numerus="yes">
        <source>%n lines linted</source>
        <translation>
            <numerusform>已检查 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>“--filter” chooses memories of a pool; with “--stdin” every line is linted.</source>
        <translation>“--filter”用于选择记忆池中的记忆；使用“--stdin”时会检查每一行。</translation>
    </message>
    <message>
        <source>“--full” is a pass over the pool as of today.</source>
        <translation>“--full”是截至今天对记忆池的完整检查。</translation>
    </message>
    <message>
        <source>“--stdin-name” needs “--stdin”.</source>
        <translation>“--stdin-name”需要“--stdin”。</translation>
    </message>
    <message>
        <source>finds what must not be in a memory and what has gone stale</source>
        <translation>查找不得出现在记忆中的内容和已过时的内容</translation>
    </message>
    <message>
        <source>Lints the memories of the pool, retired ones too unless the filter says otherwise, or lines of standard input.
“waymark rules” lists the rules and explains each. Findings that somebody accepted with a reason are not told.

Standard input needs no pool: a JSON object a line, {id, text, type, title, trajectory}. Needed are id and text; type is
trajectory, workflow, summary or insight (the default), trajectory the path of a run in any format that can be
imported: what the text has from there is told with the steps. A wrong line is an error with its number and reason,
and then nothing is told of the others, since a part would look like the whole.

JSON, one object a line: {id, rule, severity, field, start, end, kind, confidence, steps, excerpt, message, fix}. id is that
of the memory or the line; field is title, description, content, applies_when or not_when, text for the text of a line,
and memory, with start and end 0, for what is said of the whole. start and end count Unicode code points, end
exclusive. confidence is 0..1, kind what sort of particular it is or null, steps the steps of the memory&apos;s own
trajectory where it was seen. fix is null or {safety, replacement}, safety being safe or needs_review.

sarif is SARIF 2.1.0 with suppressed findings marked; github are annotations for GitHub Actions. Both, the text and
a baseline show only the beginning of a secret.

A baseline lists findings that are not told again; --write-baseline lists all that stand and tells none. The exit
code is 1 when a finding is told that weighs as much as --fail-on or more.</source>
        <translation>检查记忆池中的记忆（除非筛选另有说明，也包括已停用的记忆），或标准输入中的行。
“waymark rules”列出并解释各条规则。已注明原因接受的检查结果不会报告。

标准输入不需要记忆池：每行一个 JSON 对象，{id, text, type, title, trajectory}。id 和 text 为必需；type 为
trajectory、workflow、summary 或 insight（默认），trajectory 为运行的路径，可为任何能导入的格式：
文本中来自该运行的内容会连同步骤一起报告。有误的行会报告为错误，并给出行号和原因；
此时不会报告其他行的任何结果，因为部分结果看起来会像是全部。

JSON，每行一个对象：{id, rule, severity, field, start, end, kind, confidence, steps, excerpt, message, fix}。id 为
记忆或行的 ID；field 为 title、description、content、applies_when 或 not_when；行的文本为 text；
针对整条记忆时为 memory，start 和 end 为 0。start 和 end 按 Unicode 码位计数，
不含 end。confidence 为 0..1；kind 为具体细节的种类或 null；steps 为记忆自身轨迹中
出现该内容的步骤。fix 为 null 或 {safety, replacement}，safety 为 safe 或 needs_review。

sarif 为 SARIF 2.1.0，并标出被抑制的检查结果；github 为 GitHub Actions 的注释。这两种格式以及文本
和基线都只显示机密的开头。

基线列出不再报告的检查结果；--write-baseline 列出现有的全部检查结果，不报告任何结果。
报告的检查结果中有达到或超过 --fail-on 级别的，退出码为 1。</translation>
    </message>
    <message>
        <source>lints JSON lines of standard input instead of a pool</source>
        <translation>检查标准输入的 JSON 行，而不是记忆池</translation>
    </message>
    <message>
        <source>what sarif and github call standard input</source>
        <translation>sarif 和 github 中标准输入的名称</translation>
    </message>
    <message>
        <source>only these, by name or beginning, with commas between: leak,safety.secret</source>
        <translation>仅限这些规则，写名称或其开头，以逗号分隔：leak,safety.secret</translation>
    </message>
    <message>
        <source>as of that day instead of today</source>
        <translation>截至该日期而非今天</translation>
    </message>
    <message>
        <source>lints everything anew, not only what moved, and records the pass in the pool</source>
        <translation>重新检查全部内容，而不只是有变动的，并将此次检查记录到记忆池</translation>
    </message>
    <message>
        <source>text, json, sarif or github</source>
        <translation>text、json、sarif 或 github</translation>
    </message>
    <message>
        <source>hides the findings that the file lists</source>
        <translation>隐藏文件中列出的检查结果</translation>
    </message>
    <message>
        <source>lists the findings in the file and tells none</source>
        <translation>将检查结果列入文件，不报告任何结果</translation>
    </message>
    <message>
        <source>exit code 1 from there on: error (default), warning, info or never</source>
        <translation>自该级别起退出码为 1：error（默认）、warning、info 或 never</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Without a filter all memories are listed, retired ones too; newest first.

JSON, one object a line: {id, type, domain, task, title, description, content, outcome, outcome_source, validity,
valid_from, valid_until, review, retired, revision, findings}. findings counts {error, warning, info},
those left out that somebody accepted with a reason.</source>
        <translation>不带筛选时列出所有记忆，包括已停用的；最新的在前。

JSON，每行一个对象：{id, type, domain, task, title, description, content, outcome, outcome_source, validity,
valid_from, valid_until, review, retired, revision, findings}。findings 为 {error, warning, info} 的计数，
不含已注明原因接受的。</translation>
    </message>
    <message>
        <source>Looks for: %1
Says: %2</source>
        <translation>查找：%1
提示：%2</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>启用：%1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Fixable</source>
        <translation>可修复</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>“%1” comes with Waymark and cannot be removed; --off switches it off.</source>
        <translation>“%1”是 Waymark 自带的规则，不能移除；--off 可将其关闭。</translation>
    </message>
    <message>
        <source>Name the rule: waymark rules RULE …</source>
        <translation>请指明规则：waymark rules 规则名 …</translation>
    </message>
    <message>
        <source>One thing at a time: --on, --off or --severity for a rule, --pattern or --query for a new one, or --remove.</source>
        <translation>一次只做一件事：对规则使用 --on、--off 或 --severity，用 --pattern 或 --query 添加新规则，或用 --remove。</translation>
    </message>
    <message>
        <source>A new rule says what is wrong: --message TEXT.</source>
        <translation>新规则需要说明问题所在：--message 文本。</translation>
    </message>
    <message>
        <source>lists the rules of lint, explains one, or sets them in a pool</source>
        <translation>列出检查规则、解释某条规则，或在记忆池中设置规则</translation>
    </message>
    <message>
        <source>Needs no pool. With one its settings, the rules that people added and what is found there are listed too.

--on, --off and --severity set a rule in the pool; “own” gives it back its own severity. --pattern (RE2, without
regard to case) or --query (the query language) with --message adds a rule named user.RULE; --remove takes it away.

JSON, one object a line: {id, title, severity, own_severity, scope, enabled, fixable, dated, version, since, user, kind,
expression, message, findings, suppressed}. scope is item, pair or pool; dated says that the findings depend on the day;
kind, expression and message are those of rules that people added, and else null; findings and suppressed count in
the pool, and are null without one. Of one rule also page, its explanation in Markdown. A change is one object
{change, affected}.</source>
        <translation>不需要记忆池。指定记忆池时，还会列出其设置、由人添加的规则以及其中的检查结果数量。

--on、--off 和 --severity 在记忆池中设置规则；“own”恢复规则自身的严重程度。--pattern（RE2，不区分
大小写）或 --query（查询语言）与 --message 一起添加名为 user.RULE 的规则；--remove 将其移除。

JSON，每行一个对象：{id, title, severity, own_severity, scope, enabled, fixable, dated, version, since, user, kind,
expression, message, findings, suppressed}。scope 为 item、pair 或 pool；dated 表示检查结果取决于日期；
kind、expression 和 message 属于由人添加的规则，否则为 null；findings 和 suppressed 是记忆池中的数量，
没有记忆池时为 null。指定单条规则时还有 page，即 Markdown 格式的说明。更改时输出一个对象
{change, affected}。</translation>
    </message>
    <message>
        <source>switches the rule on</source>
        <translation>启用该规则</translation>
    </message>
    <message>
        <source>switches the rule off</source>
        <translation>关闭该规则</translation>
    </message>
    <message>
        <source>error, warning, info, or own</source>
        <translation>error、warning、info 或 own</translation>
    </message>
    <message>
        <source>adds a rule that reports what the pattern matches</source>
        <translation>添加一条报告模式匹配内容的规则</translation>
    </message>
    <message>
        <source>adds a rule that reports the memories that a query finds</source>
        <translation>添加一条报告查询所得记忆的规则</translation>
    </message>
    <message>
        <source>what the new rule says</source>
        <translation>新规则的提示文字</translation>
    </message>
    <message>
        <source>removes a rule that somebody added</source>
        <translation>移除由人添加的规则</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <translation>%1（已忽略）</translation>
    </message>
    <message>
        <source>Findings: errors %1, warnings %2, infos %3.</source>
        <translation>检查结果：错误 %1，警告 %2，提示 %3。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No suppression has the id “%1”; “waymark suppress --list” lists them.</source>
        <translation>没有 ID 为“%1”的忽略项；“waymark suppress --list”可列出它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressions have an id that begins with “%1”.</source>
        <translation>
            <numerusform>%n 个忽略项的 ID 以“%1”开头。</numerusform>
        </translation>
    </message>
    <message>
        <source>“suppress --remove” needs the ids that “suppress --list” shows.</source>
        <translation>“suppress --remove”需要“suppress --list”显示的 ID。</translation>
    </message>
    <message>
        <source>“suppress” needs either the keys of findings or --filter QUERY.</source>
        <translation>“suppress”需要检查结果的键，或 --filter 查询。</translation>
    </message>
    <message>
        <source>“suppress --list” takes nothing else.</source>
        <translation>“suppress --list”不接受其他参数。</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why: --reason TEXT.</source>
        <translation>接受检查结果时须说明原因：--reason 文本。</translation>
    </message>
    <message>
        <source>accepts findings with a reason</source>
        <translation>附上原因接受检查结果</translation>
    </message>
    <message>
        <source>A key is a whole one or a unique beginning of at least 6 characters, as the text of “lint” shows it; “-” reads keys from
standard input, one a line, or lines of “lint --json”. With a filter every finding of its memories is taken, or of
those only what --rules names.

finding accepts each of them alone, memory all that the rule finds in that memory, also later, and excerpt what was
found wherever the rule finds it. --list lists what is accepted, --remove takes it back by the id that stands there.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched. With --list, one object a line: {uuid, scope, rule, id, key, excerpt, reason, author, at}, id being
that of the memory, null with the scope excerpt.</source>
        <translation>键可以是完整的，也可以是至少 6 个字符的唯一开头，如“lint”的文本输出所示；“-”从标准输入读取键，
每行一个，或读取“lint --json”的各行。使用筛选时，取其记忆的所有检查结果，
或只取 --rules 指定的部分。

finding 逐条接受，memory 接受该规则在该记忆中发现的全部内容（包括以后的），excerpt 接受该规则
在任何位置发现的同一内容。--list 列出已接受的内容，--remove 按其中的 ID 撤回。

JSON：{change, affected}：日志中的更改编号（没有更改时为 null）以及涉及的记忆数量。
使用 --list 时每行一个对象：{uuid, scope, rule, id, key, excerpt, reason, author, at}，id 为
记忆的 ID，范围为 excerpt 时为 null。</translation>
    </message>
    <message>
        <source>only findings of these rules, by name or beginning</source>
        <translation>只限这些规则的检查结果，按名称或开头</translation>
    </message>
    <message>
        <source>finding (default), memory or excerpt</source>
        <translation>finding（默认）、memory 或 excerpt</translation>
    </message>
    <message>
        <source>lists what is accepted</source>
        <translation>列出已接受的检查结果</translation>
    </message>
    <message>
        <source>takes back what is accepted</source>
        <translation>撤回已接受的检查结果</translation>
    </message>
    <message>
        <source>“%1” holds no vectors: float32 or float64, a row for each.</source>
        <translation>“%1”不含向量：应为 float32 或 float64，每行一个。</translation>
    </message>
    <message>
        <source>“%1” has vectors of %2 dimensions; 1 to %3 can be searched.</source>
        <translation>“%1”的向量有 %2 维；可以搜索 1 到 %3 维。</translation>
    </message>
    <message>
        <source>“%1” cannot be searched: %2</source>
        <translation>无法搜索“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is no mask for these vectors: bool or uint8, one for each of the %2 rows.</source>
        <translation>“%1”不是这些向量的掩码：应为 bool 或 uint8，%2 行每行一个。</translation>
    </message>
    <message>
        <source>Name the vectors and the queries: --vectors FILE --queries FILE.</source>
        <translation>请给出向量和查询：--vectors FILE --queries FILE。</translation>
    </message>
    <message>
        <source>“--top” is a number of rows from 1 to 1000000.</source>
        <translation>“--top”是 1 到 1000000 的行数。</translation>
    </message>
    <message>
        <source>The queries of “%1” have %2 dimensions; the vectors have %3.</source>
        <translation>“%1”的查询有 %2 维；向量有 %3 维。</translation>
    </message>
    <message>
        <source>measures the search among vectors</source>
        <translation>测量向量之间的搜索</translation>
    </message>
    <message>
        <source>Needs no pool. All files are NumPy&apos;s .npy: vectors and queries have a row of float32 or float64 each, and are brought to
unit length; the mask has a bool or uint8 for each vector, and only rows that are not 0 are found. Queries are asked one
at a time, after one that does not count. The answers are exact: by cosine, then by row.

JSON: {n, dim, threads, tier, load_s, ms_per_query: {min, median, max}, ids: [[row, …]], scores: [[cosine, …]]}; load_s are
the seconds of reading and quantising; rows count from 0.</source>
        <translation>不需要记忆池。所有文件都是 NumPy 的 .npy：向量和查询每行一个 float32 或 float64 向量，会被归一化；掩码为每个向量
给出 bool 或 uint8，只查找不为 0 的行。查询逐个提出，第一个不计时。答案是精确的：先按余弦，再按行号。

JSON: {n, dim, threads, tier, load_s, ms_per_query: {min, median, max}, ids: [[row, …]], scores: [[cosine, …]]}；load_s 是
读取和量化所用的秒数；行号从 0 开始。</translation>
    </message>
    <message>
        <source>what is searched</source>
        <translation>被搜索的内容</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>提问的内容</translation>
    </message>
    <message>
        <source>how many rows a query gets (default: 10)</source>
        <translation>每个查询得到多少行（默认：10）</translation>
    </message>
    <message>
        <source>which rows may be found</source>
        <translation>哪些行可以被找到</translation>
    </message>
    <message>
        <source>“%1” holds no floating-point numbers.</source>
        <translation>“%1”不含浮点数。</translation>
    </message>
    <message>
        <source>“%1” is no matrix with a vector in each row.</source>
        <translation>“%1”不是每行一个向量的矩阵。</translation>
    </message>
    <message>
        <source>The vectors of “%1” have %2 dimensions; from 1 to %3 can be stored.</source>
        <translation>“%1”的向量有 %2 维；可以存储 1 到 %3 维。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>The line is no text in UTF-8.</source>
        <translation>该行不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The line begins as a JSON string, but is none.</source>
        <translation>该行以 JSON 字符串开头，但不是。</translation>
    </message>
    <message>
        <source>“--%1” and “--%2” belong together.</source>
        <translation>“--%1”和“--%2”要一起使用。</translation>
    </message>
    <message>
        <source>The lexical space stores no vectors; name another one with “--space”.</source>
        <translation>词汇空间不存储向量；请用“--space”指定另一个。</translation>
    </message>
    <message>
        <source>The lexical space is made from the texts when it is asked: %1 memories are in it, %2 have no words.</source>
        <translation>词汇空间在被问到时由文本生成：其中有 %1 条记忆，%2 条没有词。</translation>
    </message>
    <message>
        <source>%1: %2 memories embedded, %3 outdated, %4 without a vector.</source>
        <translation>%1：已嵌入 %2 条记忆，%3 条过时，%4 条没有向量。</translation>
    </message>
    <message>
        <source>Other texts embedded: %1.</source>
        <translation>已嵌入的其他文本：%1。</translation>
    </message>
    <message>
        <source>fills or refreshes an embedding space</source>
        <translation>填充或刷新一个嵌入空间</translation>
    </message>
    <message>
        <source>the embedding space (default: lexical)</source>
        <translation>嵌入空间（默认：lexical）</translation>
    </message>
    <message>
        <source>vectors of memories</source>
        <translation>记忆的向量</translation>
    </message>
    <message>
        <source>the ids of these memories</source>
        <translation>这些记忆的 id</translation>
    </message>
    <message>
        <source>vectors of questions</source>
        <translation>问题的向量</translation>
    </message>
    <message>
        <source>the texts of these questions</source>
        <translation>这些问题的文本</translation>
    </message>
    <message>
        <source>what of a memory was embedded (default: as the space says, else paper)</source>
        <translation>嵌入了记忆的哪部分（默认：按空间所说，否则为 paper）</translation>
    </message>
    <message>
        <source>Name the collection: --corpus FILE --queries FILE --qrels FILE.</source>
        <translation>请指定集合：--corpus FILE --queries FILE --qrels FILE。</translation>
    </message>
    <message>
        <source>The space “%1” asks a model, and this version can ask none yet: use “%2”.</source>
        <translation>空间“%1”需要调用模型，而此版本尚不支持：请使用“%2”。</translation>
    </message>
    <message>
        <source>“--k” is a number of documents from 1 to 1000000.</source>
        <translation>“--k”应为文档数，范围 1 到 1000000。</translation>
    </message>
    <message>
        <source>“%1” judges no query of “%2”.</source>
        <translation>“%1”没有标注“%2”中的任何查询。</translation>
    </message>
    <message>
        <source>Judged queries without a text, passed over: %1.</source>
        <translation>已标注但没有文本、因而跳过的查询：%1。</translation>
    </message>
    <message>
        <source>Judgements of documents that the corpus does not have: %1. They count as not retrieved.</source>
        <translation>语料中没有其文档的标注：%1。它们按未检索到计算。</translation>
    </message>
    <message>
        <source>Queries: %1. Documents: %2.</source>
        <translation>查询：%1。文档：%2。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>measures a space on a collection of judged queries</source>
        <translation>用带标注的查询集合测量一个空间</translation>
    </message>
    <message>
        <source>Needs no pool. The collection has the form of BEIR: corpus and queries are JSON lines {_id, title, text}, the title being
optional; qrels has a line of query, document and relevance for each judgement, with tabs between, and may begin with
a line of names. The four columns of TREC are read too.

The measures are trec_eval&apos;s: the gain of a document is its relevance, discounted by log2(place + 1); the ideal
ranking has every relevant document that was judged, also those that the corpus does not have; documents without a
judgement are not relevant; equal scores are ordered by the document&apos;s id, the last one first. map is over the full
ranking, mrr over the first k. A document that shares nothing with the query is not retrieved. Queries without any
judgement are passed over; those that find nothing, or for which nothing is relevant, count with 0.

JSON: {queries, &quot;ndcg@10&quot;, &quot;recall@10&quot;, &quot;mrr@10&quot;, map}, with the k given in the names; queries counts those that were
measured, all others are means from 0 to 1.</source>
        <translation>不需要记忆池。集合采用 BEIR 的形式：corpus 和 queries 为 JSON lines {_id, title, text}，title 可以省略；
qrels 每行为一条标注，依次为查询、文档和相关度，以制表符分隔，首行可以是列名。
也可以读取 TREC 的四列形式。

各项指标与 trec_eval 相同：文档的增益为其相关度，以 log2(名次 + 1) 折算；理想排序含有标注过的所有相关文档，
也包括语料中没有的文档；没有标注的文档视为不相关；得分相同的文档按 ID 倒序排列。map 按完整排序计算，
mrr 按前 k 个计算。与查询没有任何共同之处的文档不会被检索到。没有任何标注的查询会被跳过；
没有检索到任何文档，或没有相关文档的查询，按 0 计算。

JSON：{queries, &quot;ndcg@10&quot;, &quot;recall@10&quot;, &quot;mrr@10&quot;, map}，名称中的数字为给定的 k；queries 为参与测量的查询数，
其余均为 0 到 1 的平均值。</translation>
    </message>
    <message>
        <source>the documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>the queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>the judgements</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>how documents are ordered (default: cosine)</source>
        <translation>文档的排序方法（默认：cosine）</translation>
    </message>
    <message>
        <source>how many documents from the first on are measured (default: 10)</source>
        <translation>测量排在最前的多少个文档（默认：10）</translation>
    </message>
    <message>
        <source>The space “%1” holds no vectors; give another name.</source>
        <translation>空间“%1”不存放向量；请换一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n vectors were kept in the pool.</source>
        <translation>
            <numerusform>记忆池中保留了 %n 个向量。</numerusform>
        </translation>
    </message>
    <message>
        <source>the space for vectors that the sources hold; otherwise imported:MODEL:DIMENSIONS</source>
        <translation>存放来源所带向量的空间；否则为 imported:MODEL:DIMENSIONS</translation>
    </message>
    <message>
        <source>%1: %2 queries, top %3; %4 memories, of them never retrieved: %5; skewness %6.</source>
        <translation>%1：%2 个查询，取前 %3 条；%4 条记忆，其中从未被检索到：%5；偏度 %6。</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询数</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>被检索到</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>“%1” is no type of memory: trajectory, workflow, summary or insight.</source>
        <translation>“%1”不是记忆类型：应为 trajectory、workflow、summary 或 insight。</translation>
    </message>
    <message>
        <source>trajectory, workflow, summary or insight (the default); several with commas between</source>
        <translation>trajectory、workflow、summary 或 insight（默认）；多个以逗号分隔</translation>
    </message>
    <message>
        <source>how many memories the agent gets (default: 3)</source>
        <translation>智能体得到多少条记忆（默认：3）</translation>
    </message>
    <message>
        <source>leaves out the memories of these domains, with commas between</source>
        <translation>排除这些领域的记忆，以逗号分隔</translation>
    </message>
    <message>
        <source>what of a memory is embedded: paper, its key text (default), or full</source>
        <translation>嵌入记忆的哪些文本：paper 为键文本（默认），或 full</translation>
    </message>
    <message>
        <source>leaves out what nobody has accepted</source>
        <translation>排除未被接受的记忆</translation>
    </message>
    <message>
        <source>Choose at least one type of memory.</source>
        <translation>请至少选择一种记忆类型。</translation>
    </message>
    <message>
        <source>The number of memories to retrieve must be at least 1.</source>
        <translation>要检索的记忆数必须至少为 1。</translation>
    </message>
    <message>
        <source>%1 (not in the pool any more)</source>
        <translation>%1（已不在记忆池中）</translation>
    </message>
    <message>
        <source>“%1” does not run: %2</source>
        <translation>“%1”无法运行：%2</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>“%1”已改变。</translation>
    </message>
    <message>
        <source>“%1” is as expected.</source>
        <translation>“%1”与预期一致。</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>移出：%1</translation>
    </message>
    <message>
        <source>entered: %1</source>
        <translation>进入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved queries have changed.</source>
        <translation>
            <numerusform>%n 个已保存的查询中有 %1 个已改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the task with --task or --task-file, one of them.</source>
        <translation>请用 --task 或 --task-file 给出任务，二者选一。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 considered, %2 eligible. The prompt takes about %3 tokens; all eligible memories would take about %4.</source>
        <translation>共 %1 条，符合条件 %2 条。提示词约 %3 个词元；全部符合条件的记忆约需 %4 个。</translation>
    </message>
    <message>
        <source>No plan was given: the task&apos;s own text stands in for it.</source>
        <translation>未给出计划：以任务文本代替。</translation>
    </message>
    <message>
        <source>--check belongs to --saved.</source>
        <translation>--check 需要与 --saved 一起使用。</translation>
    </message>
    <message>
        <source>--saved runs the saved queries as they are: it cannot be combined with --%1.</source>
        <translation>--saved 按原样运行已保存的查询，不能与 --%1 同时使用。</translation>
    </message>
    <message>
        <source>--saved shows no prompt: choose text or json.</source>
        <translation>--saved 不显示提示词：请选择 text 或 json。</translation>
    </message>
    <message>
        <source>The task is empty.</source>
        <translation>任务为空。</translation>
    </message>
    <message>
        <source>The question was not kept in the log of the pool: %1</source>
        <translation>此次查询未能记入记忆池的日志：%1</translation>
    </message>
    <message>
        <source>shows what an agent would retrieve for a task</source>
        <translation>显示智能体会为某项任务检索到什么</translation>
    </message>
    <message>
        <source>the task&apos;s text</source>
        <translation>任务文本</translation>
    </message>
    <message>
        <source>a file with it; - is standard input</source>
        <translation>含任务文本的文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>does not leave out the task&apos;s own domain</source>
        <translation>不排除任务自身的领域</translation>
    </message>
    <message>
        <source>runs the saved queries of the pool</source>
        <translation>运行记忆池中已保存的查询</translation>
    </message>
    <message>
        <source>with --saved: fails when a top has changed</source>
        <translation>与 --saved 一起使用：前列有改变时失败</translation>
    </message>
    <message>
        <source>tells what makes the cosine of each hit</source>
        <translation>说明每条命中的余弦由什么构成</translation>
    </message>
    <message>
        <source>text, json or prompt</source>
        <translation>text、json 或 prompt</translation>
    </message>
    <message>
        <source>“--threshold” is a number from 0 to 1, not “%1”.</source>
        <translation>“--threshold”应为 0 到 1 之间的数，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no memory and no trajectory with the id “%1”.</source>
        <translation>没有标识为“%1”的记忆或轨迹。</translation>
    </message>
    <message>
        <source>Both a memory and a trajectory have an id that begins with “%1”.</source>
        <translation>有一条记忆和一条轨迹的标识都以“%1”开头。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“--html” needs the name of a file.</source>
        <translation>“--html”需要文件名。</translation>
    </message>
    <message>
        <source>“%1” is the open pool itself. Choose another file for the page.</source>
        <translation>“%1”就是打开的记忆池本身。请为页面选择另一个文件。</translation>
    </message>
    <message>
        <source>shows what was made from a trajectory and which of its steps support each sentence</source>
        <translation>显示由一条轨迹生成的内容，以及哪些步骤支持每个句子</translation>
    </message>
    <message>
        <source>ID is that of a memory or of a trajectory, whole or a unique beginning of at least 4 characters. Sentences are aligned to
steps by their words; what people ruled outranks that. One whose support is below the threshold is unsupported.

--html writes the ladder as a page of its own, one memory of each type beside the trajectory. The page is written whole or
not at all; a file that exists is replaced, but never the pool.

JSON: {trajectory, threshold, rungs, written}. trajectory is as in “show”, with disputed: a judge contradicts what outranks
it; null when the memory comes from none. rungs: {id, type, title, retired, abstraction, claims}, by type, then oldest
first, retired ones last. abstraction: {share, words, tied, command_words, command_density, particulars,
particulars_of_run, surviving, task_rank, tasks}: share is that of the words not tied to the trajectory, surviving that of its
particulars that the text keeps; task_rank is the place of its own task among all of the pool, ranked by the text, or null.
claims: {number, field, start, end, command, text, support, supported, found_by, steps, nearest, siblings, checked_by,
checked_at}; number is 0 for the title or goal; start and end count Unicode code points, end exclusive. steps: {step, score,
found_by}, best first; nearest is the best step even where it does not support the claim, or null. siblings: {id, claim,
score}: claims of other memories that say the same. found_by is words or human. written is the page, or null.</source>
        <translation>ID 是记忆或轨迹的标识，可以是完整标识，也可以是至少 4 个字符的唯一开头。句子按其用词与步骤对齐；
人的判断优先于计算结果。支持度低于阈值的句子为无支持。

--html 将阶梯写成独立页面，在轨迹旁为每种类型显示一条记忆。页面要么完整写入，要么不写；
已有文件会被替换，但绝不会替换记忆池。

JSON：{trajectory, threshold, rungs, written}。trajectory 与“show”相同，另有 disputed：评判模型与更可靠的来源
相矛盾；记忆不来自任何轨迹时为 null。rungs：{id, type, title, retired, abstraction, claims}，按类型排列，
同类中最早的在前，已停用的在最后。abstraction：{share, words, tied, command_words, command_density, particulars,
particulars_of_run, surviving, task_rank, tasks}：share 是与轨迹无关的词所占比例，surviving 是文本保留的
轨迹细节所占比例；task_rank 是按文本排序时它自己的任务在记忆池全部任务中的名次，或为 null。
claims：{number, field, start, end, command, text, support, supported, found_by, steps, nearest, siblings, checked_by,
checked_at}；标题或目标的 number 为 0；start 和 end 按 Unicode 码位计数，不含 end。steps：{step, score, found_by}，
最好的在前；nearest 是最接近的步骤（即使它不支持该句），或为 null。siblings：{id, claim, score}：说同样内容的
其他记忆的句子。found_by 为 words 或 human。written 是页面，或为 null。</translation>
    </message>
    <message>
        <source>support from which a sentence counts as supported, 0 to 1 (0.5)</source>
        <translation>句子算作有支持所需的支持度，0 到 1（0.5）</translation>
    </message>
    <message>
        <source>writes the ladder as a page for a paper or a slide</source>
        <translation>将阶梯写成用于论文或幻灯片的页面</translation>
    </message>
    <message numerus="yes">
        <source>Trajectory: %1, %n steps.</source>
        <translation>
            <numerusform>轨迹：%1，%n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent: %1. Model: %2.</source>
        <translation>代理：%1。模型：%2。</translation>
    </message>
    <message>
        <source>Outcome: %1 (source: %2). The judge says otherwise.</source>
        <translation>结果：%1（来源：%2）。评判模型的看法不同。</translation>
    </message>
    <message>
        <source>Outcome: %1 (source: %2).</source>
        <translation>结果：%1（来源：%2）。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>Abstraction %1: %2 of %3 words are not tied to this run. Particulars that survive: %4 of %5. Commands: %6.</source>
        <translation>抽象度 %1：%3 个词中有 %2 个与此运行无关。保留的细节：%5 处中的 %4 处。命令：%6。</translation>
    </message>
    <message>
        <source>Ranked by this text, its own task comes in place %1 of %2.</source>
        <translation>按此文本排序时，它自己的任务在 %2 个任务中排第 %1。</translation>
    </message>
    <message>
        <source>unsupported, nearest %1</source>
        <translation>无支持，最接近 %1</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>无支持</translation>
    </message>
    <message>
        <source>Supported, from %1: %2 of %3.</source>
        <translation>支持度不低于 %1 的有支持：%3 句中的 %2 句。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查者</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>This memory comes from no trajectory of the pool, so that no step can support it.</source>
        <translation>此记忆不来自记忆池中的任何轨迹，因此没有步骤可以支持它。</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>“%1” is the pool itself. Choose another file for the baseline.</source>
        <translation>“%1”就是记忆池本身。请为基线选择另一个文件。</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1: %2 (repaired)</source>
        <translation>%1：%2（已修复）</translation>
    </message>
    <message>
        <source>Checking the pool</source>
        <translation>正在检查记忆池</translation>
    </message>
    <message>
        <source>looks whether the pool is whole</source>
        <translation>检查记忆池是否完好</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence are new.</source>
        <translation>
            <numerusform>新增 %n 条证据判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run supports “%1”</source>
        <translation>该运行支持“%1”</translation>
    </message>
    <message>
        <source>No step supports “%1”</source>
        <translation>没有步骤支持“%1”</translation>
    </message>
    <message>
        <source>Step %1 supports “%2”</source>
        <translation>第 %1 步支持“%2”</translation>
    </message>
    <message>
        <source>Step %1 does not support “%2”</source>
        <translation>第 %1 步不支持“%2”</translation>
    </message>
    <message>
        <source>%1 (the text has changed since)</source>
        <translation>%1（文本此后已更改）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>An id is a whole one or a unique beginning of at least 4 characters.

JSON: the fields of “list” and payload, raw (the source record as text, or raw_base64 when it is no text), task_text,
tags, applies_when, not_when, key_text, generator_model, prompt_version, next_review, recorded_at, changed_at,
retired_at, superseded_by, supersedes [{id, type, title}], source_hash, trajectory {uuid, domain, task, agent, model,
source_format, source_file, source_hash, run_id, parent_run, started, exit_reason, tokens, cost_usd, steps, outcome,
outcome_source}, siblings [{id, type, title}], relations [{a, b, relation, score, source, context, author, at}],
decisions [{revision, reviewer, status, reason, seconds, at}], evidence [{sentence, claim, step, supports, score, source,
author, at}], findings (the lines of “lint”, each with its key and whether it is suppressed), history (the lines of
“history ID”). evidence is what people said about it, in reading order: step counts from 1 and 0 is the run as a whole;
claim is the number of the sentence in the memory, 0 its title, null when the text has changed since.</source>
        <translation>ID 可以是完整的，也可以是至少 4 个字符的唯一开头。

JSON：“list”的字段，以及 payload、raw（源记录的文本，非文本时为 raw_base64）、task_text、
tags、applies_when、not_when、key_text、generator_model、prompt_version、next_review、recorded_at、changed_at、
retired_at、superseded_by、supersedes [{id, type, title}]、source_hash、trajectory {uuid, domain, task, agent, model,
source_format, source_file, source_hash, run_id, parent_run, started, exit_reason, tokens, cost_usd, steps, outcome,
outcome_source}、siblings [{id, type, title}]、relations [{a, b, relation, score, source, context, author, at}]、
decisions [{revision, reviewer, status, reason, seconds, at}]、evidence [{sentence, claim, step, supports, score, source,
author, at}]、findings（“lint”的各行，附带键以及是否已被忽略）、history（“history ID”的各行）。
evidence 是人对证据的判断，按阅读顺序：step 从 1 开始，0 表示整个运行；claim 是句子在记忆中的编号，
0 为标题，文本此后已更改时为 null。</translation>
    </message>
    <message>
        <source>indexes the text anew, counts again what budgets and jobs count, and takes out evidence that points to nothing (undo brings it back)</source>
        <translation>重建全文索引，重新计算预算和作业的计数，并移除没有指向任何内容的证据（undo 可恢复）</translation>
    </message>
    <message>
        <source>The pool has no space “%1” yet. Ask a model for its vectors (“embed --space %1 --endpoint URL”), import memories that bring theirs (“import --space %1”), or store vectors from a file: “embed --space %1 --vectors FILE.npy --ids FILE.txt”.</source>
        <translation>记忆池还没有空间“%1”。请向模型索取其向量（“embed --space %1 --endpoint URL”），导入自带向量的记忆（“import --space %1”），或从文件存储向量：“embed --space %1 --vectors FILE.npy --ids FILE.txt”。</translation>
    </message>
    <message>
        <source>Outdated vectors are of texts that were edited since; ask for new ones with “--endpoint”, or store them with “--vectors” and “--ids”.</source>
        <translation>过时的向量属于之后被编辑过的文本；请用“--endpoint”索取新的，或用“--vectors”和“--ids”存储新的。</translation>
    </message>
    <message>
        <source>The space “lexical” needs nothing stored. Any other one is named PROVIDER:MODEL[:DIMENSIONS], or as you like, and holds
vectors that come with an import or from files: a matrix of float32 or float64 in NumPy&apos;s format, a vector a row, and
beside it the ids of the memories (as list --json gives them), one a line. They are stored as vectors of the texts that
the memories have now, at unit length, all or none of them. The vectors of questions are given likewise; their texts stand
one a line, plain or as JSON strings. Without files, memories get the vector that the space knows for their text already.
With --endpoint a server is asked for what a space openai:MODEL lacks: the key texts of memories that have no vector, or an
outdated one, each text once. What came stays, also when the rest fails.

JSON: {space, embedded, outdated, skipped}: the name of the space; memories that got a vector or a new one (in the lexical
space: that are in it); those whose vector is of a text that was edited since; those without a vector.</source>
        <translation>空间“lexical”不需要存储任何内容。其他空间名为 PROVIDER:MODEL[:DIMENSIONS] 或任意名称，存放随导入或从文件而来的
向量：NumPy 格式的 float32 或 float64 矩阵，每行一个向量，旁边是记忆的 id（如 list --json 所给），每行一个。它们作为
记忆当前文本的向量以单位长度存储，要么全部，要么都不存。问题的向量以同样方式给出；其文本每行一个，可为纯文本或
JSON 字符串。没有文件时，记忆得到该空间已知的其文本的向量。
使用 --endpoint 时，向服务器索取空间 openai:MODEL 所缺的内容：没有向量或向量已过时的记忆的键文本，
每个文本只索取一次。已得到的会保留，即使其余部分失败。

JSON: {space, embedded, outdated, skipped}：空间名；得到向量或新向量的记忆数（词汇空间中：其中的记忆数）；向量所属
文本之后被编辑过的记忆数；没有向量的记忆数。</translation>
    </message>
    <message>
        <source>The measures ask every task of the pool, which no model is asked to do: choose another method.</source>
        <translation>这些指标会询问记忆池中的每个任务，而不会为此询问模型：请选择其他方法。</translation>
    </message>
    <message>
        <source>There is no prompt “%1”; “prompts” lists them.</source>
        <translation>没有提示词“%1”；用“prompts”查看提示词列表。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>the pool’s own</source>
        <translation>记忆池自己的</translation>
    </message>
    <message>
        <source>the program’s</source>
        <translation>程序自带的</translation>
    </message>
    <message>
        <source>The pool’s own “%1” cannot be used, and the program’s is: %2</source>
        <translation>无法使用记忆池自己的“%1”，改用程序自带的：%2</translation>
    </message>
    <message>
        <source>Name the file with the prompt: “prompts --set ID FILE”.</source>
        <translation>请给出含提示词的文件：“prompts --set ID FILE”。</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>该文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>“--show”, “--set” and “--reset” exclude each other.</source>
        <translation>“--show”、“--set”和“--reset”不能同时使用。</translation>
    </message>
    <message>
        <source>Only “--set” takes a file.</source>
        <translation>只有“--set”接受文件。</translation>
    </message>
    <message>
        <source>The prompt is empty; “--reset” puts the one of the program in force again.</source>
        <translation>提示词为空；用“--reset”可恢复使用程序自带的提示词。</translation>
    </message>
    <message>
        <source>lists what models are asked, and changes it for this pool</source>
        <translation>列出询问模型所用的提示词，并可为此记忆池更改</translation>
    </message>
    <message>
        <source>A prompt is a text with “version:” and a number, then “--- system” and “--- user”, with the same places in double braces as the
program’s own. A pool may have its own; each change of it is a version of its own (pool-1, pool-2 …), which every proposal,
verdict and plan made with it names. “undo” takes a change back.

JSON, one object a line: {id, version, own, author, at, fault}: own is true for the pool’s own text; fault says why that cannot be
used. With --show one object that has the text, too. Changes print:</source>
        <translation>提示词是一段文本，含“version:”和一个数字，然后是“--- system”和“--- user”，双花括号中的占位与程序自带的
相同。记忆池可以有自己的提示词；每次更改都是单独的版本（pool-1、pool-2 ……），用它生成的每个建议、
判定和计划都会注明该版本。“undo”可撤销更改。

JSON，每行一个对象：{id, version, own, author, at, fault}：own 为 true 表示记忆池自己的文本；fault 说明其为何
无法使用。使用 --show 时为一个对象，还含 text。作出更改时输出：</translation>
    </message>
    <message>
        <source>writes the text that is in force</source>
        <translation>输出当前生效的文本</translation>
    </message>
    <message>
        <source>gives the pool its own; FILE may be -, standard input</source>
        <translation>为记忆池设置自己的提示词；FILE 可为 -，即标准输入</translation>
    </message>
    <message>
        <source>puts the program’s in force again</source>
        <translation>恢复使用程序自带的提示词</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Name the proposals by their ids, or say “all”.</source>
        <translation>请写明建议的 ID，或写“all”。</translation>
    </message>
    <message>
        <source>“--accept” and “--reject” exclude each other.</source>
        <translation>“--accept”和“--reject”不能同时使用。</translation>
    </message>
    <message>
        <source>Say “--accept” or “--reject” to decide about proposals.</source>
        <translation>请用“--accept”或“--reject”对建议作出决定。</translation>
    </message>
    <message>
        <source>lists what models propose, and decides about it</source>
        <translation>列出模型提出的建议，并对其作出决定</translation>
    </message>
    <message>
        <source>Nothing of a proposal is in the pool before it is accepted. Accepting approves exactly what the proposal says now: it is refused
when the memory that it is about has moved on. “undo” opens it again.

JSON, one object a line: {id, kind, state, target, other, revision, base, payload, content_hash, model, prompt, findings, decided_by,
decided_at, result, at}: kind is memory, generalisation, verdict, relation or category; target the run or the memory; base the texts
when it was proposed; findings those of the proposed text. Decisions print:</source>
        <translation>建议在被接受之前，其内容不会进入记忆池。接受即批准建议当前的内容：如果它所针对的
记忆又有改动，则会被拒绝。“undo”可使其重新待定。

JSON，每行一个对象：{id, kind, state, target, other, revision, base, payload, content_hash, model, prompt, findings, decided_by,
decided_at, result, at}：kind 为 memory、generalisation、verdict、relation 或 category；target 为运行或记忆；base 为
提出建议时的文本；findings 为建议文本的检查结果。作出决定时输出：</translation>
    </message>
    <message>
        <source>open, accepted, rejected or all (default: open)</source>
        <translation>open、accepted、rejected 或 all（默认：open）</translation>
    </message>
    <message>
        <source>only those of a job</source>
        <translation>只限某个作业的建议</translation>
    </message>
    <message>
        <source>accept them</source>
        <translation>接受这些建议</translation>
    </message>
    <message>
        <source>reject them</source>
        <translation>拒绝这些建议</translation>
    </message>
    <message>
        <source>ask also where a plan or an answer is stored</source>
        <translation>已存有计划或应答时也询问</translation>
    </message>
    <message>
        <source>No plan is stored for this task, and a model has to write it: name one with “--endpoint” and “--model”, or give a plan with “--plan TEXT”.</source>
        <translation>没有为此任务存储的计划，须由模型编写：请用“--endpoint”和“--model”给出模型，或用“--plan TEXT”给出计划。</translation>
    </message>
    <message>
        <source>how candidates are ordered (default: cosine); rerank and rewrite ask a model</source>
        <translation>候选的排序方法（默认：cosine）；rerank 和 rewrite 会询问模型</translation>
    </message>
    <message>
        <source>%1. %2 (rank %3 before)</source>
        <translation>%1. %2（原排名 %3）</translation>
    </message>
    <message>
        <source>The method “%1” asks a model: name one with “--endpoint” and “--model”.</source>
        <translation>方法“%1”需要询问模型：请用“--endpoint”和“--model”给出模型。</translation>
    </message>
    <message>
        <source>The model chose none of the memories.</source>
        <translation>模型没有选择任何记忆。</translation>
    </message>
    <message>
        <source>the plan that is embedded for workflows, summaries and insights; auto: a model&apos;s</source>
        <translation>检索工作流、摘要和洞见时所嵌入的计划；auto：由模型编写</translation>
    </message>
    <message>
        <source>A server fills spaces that are named openai:MODEL or openai:MODEL:DIMENSIONS.</source>
        <translation>服务器只填充名为 openai:MODEL 或 openai:MODEL:DIMENSIONS 的空间。</translation>
    </message>
    <message>
        <source>“--endpoint” and “--%1” exclude each other.</source>
        <translation>“--endpoint”和“--%1”不能同时使用。</translation>
    </message>
    <message>
        <source>A program that served this pool had ended in the middle: its jobs are paused. Calls that may have been charged: %1.</source>
        <translation>处理此记忆池作业的某个程序曾中途结束：其作业已暂停。可能已被计费的调用：%1。</translation>
    </message>
    <message>
        <source>There is no endpoint “%1”.</source>
        <translation>没有端点“%1”。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 proposals could not be accepted and stay open. The first: %2</source>
        <translation>%1 个建议无法接受，仍为待定。第一个：%2</translation>
    </message>
    <message>
        <source>%1 items, %2 calls, %3 of them answered already.</source>
        <translation>%1 个条目，%2 次调用，其中 %3 次已有应答。</translation>
    </message>
    <message>
        <source>About %1 tokens in and %2 out (at most %3).</source>
        <translation>输入约 %1 个词元，输出约 %2 个（最多 %3 个）。</translation>
    </message>
    <message>
        <source>About %1, at most %2.</source>
        <translation>约 %1，最多 %2。</translation>
    </message>
    <message>
        <source>Give “--price” to see what it would cost.</source>
        <translation>给出“--price”即可查看费用。</translation>
    </message>
    <message>
        <source>Left out because it is there already: %1.</source>
        <translation>因已存在而略过：%1。</translation>
    </message>
    <message>
        <source>Left out because nothing calls for it: %1.</source>
        <translation>因没有必要而略过：%1。</translation>
    </message>
    <message>
        <source>Left out because it cannot be asked: %1.</source>
        <translation>因无法询问而略过：%1。</translation>
    </message>
    <message>
        <source>Would fail: %1. The first: %2</source>
        <translation>将会失败：%1。第一项：%2</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>没有需要做的事。</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done. Nothing is lost.</source>
        <translation>已停止：%2 项中已完成 %1 项。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed.</source>
        <translation>%2 项中已完成 %1 项，%3 项失败。</translation>
    </message>
    <message>
        <source>%1 of %2 failed. The first: %3</source>
        <translation>%2 项中有 %1 项失败。第一项：%3</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 answers were there already, %4 tokens.</source>
        <translation>%1 项完成，%2 项失败，%3 个应答原已存在，%4 个词元。</translation>
    </message>
    <message>
        <source>Spent: %1.</source>
        <translation>已花费：%1。</translation>
    </message>
    <message>
        <source>%1: %2 memories embedded.</source>
        <translation>%1：已嵌入 %2 条记忆。</translation>
    </message>
    <message>
        <source>%1 proposals accepted; the memories wait for a review.</source>
        <translation>已接受 %1 条建议；这些记忆有待审核。</translation>
    </message>
    <message>
        <source>See “proposals” for what came of it.</source>
        <translation>其结果见“proposals”。</translation>
    </message>
    <message>
        <source>JSON: {job, done, failed, cached, tokens, cost, accepted}: id of the job; items; calls that were answered from what is stored; tokens
in and out of the others; what they cost, null without --price; proposals accepted; with --embed also embedded: memories that got
a vector. With --estimate: {items, calls, cached, impossible, already, unfit, unneeded, tokens: {in, out, out_at_most}, cost,
cost_at_most, looked_at}.</source>
        <translation>JSON：{job, done, failed, cached, tokens, cost, accepted}：作业的 ID；条目；由已存储内容应答的调用；其余调用的
输入和输出词元；其费用，没有 --price 时为 null；已接受的建议；使用 --embed 时还有 embedded：得到向量的
记忆。使用 --estimate 时：{items, calls, cached, impossible, already, unfit, unneeded, tokens: {in, out, out_at_most}, cost,
cost_at_most, looked_at}。</translation>
    </message>
    <message>
        <source>“%1” is no type that can be made here.</source>
        <translation>“%1”不是可在此生成的类型。</translation>
    </message>
    <message>
        <source>only these, with commas between (default: all)</source>
        <translation>仅限这些，以逗号分隔（默认：全部）</translation>
    </message>
    <message>
        <source>asks a model whether runs solved their tasks</source>
        <translation>询问模型各运行是否解决了任务</translation>
    </message>
    <message>
        <source>A strict judge reads the runs of the memories that no judge has judged. Its verdict is a proposal; the ground truth and
people outrank it.</source>
        <translation>由严格的评判模型阅读这些记忆的运行中尚无评判模型评判过的运行。其判定作为建议提出；真值和
人的判定优先于它。</translation>
    </message>
    <message>
        <source>1 or 3 judges; more than half must say pass</source>
        <translation>1 或 3 次评判；须有半数以上判定通过</translation>
    </message>
    <message>
        <source>asks a model for the memories that runs yield</source>
        <translation>请模型生成可从运行中得出的记忆</translation>
    </message>
    <message>
        <source>For the runs of the memories, each type that no memory of the run has yet: by the prompt for its success or failure, exactly
one memory of a type. Runs without any verdict must be judged first. Without an endpoint, or with “--endpoint none”, no model is
asked: then the types are trajectory and workflow, which is drafted from the commands of the run that change or check something.</source>
        <translation>针对这些记忆的运行，生成该运行尚无记忆的各个类型：按其成功或失败所用的提示词，
每个类型恰好一条记忆。没有任何判定的运行必须先评判。没有端点或使用“--endpoint none”时，不询问
模型：此时的类型为轨迹和工作流，后者由运行中更改或检查内容的命令起草。</translation>
    </message>
    <message>
        <source>with --accept: fills a space openai:MODEL[:DIMENSIONS] at the same endpoint afterwards</source>
        <translation>与 --accept 合用：随后在同一端点填充空间 openai:MODEL[:DIMENSIONS]</translation>
    </message>
    <message>
        <source>“--embed” names a space openai:MODEL, and needs “--accept”: only memories are embedded, not proposals.</source>
        <translation>“--embed”指定空间 openai:MODEL，并需要“--accept”：只嵌入记忆，不嵌入建议。</translation>
    </message>
    <message>
        <source>“--embed” needs an address: name one with “--endpoint”.</source>
        <translation>“--embed”需要地址：请用“--endpoint”给出。</translation>
    </message>
    <message>
        <source>Summaries and insights need a model: name an address with “--endpoint”, or try the sample pool with “--endpoint recorded”.</source>
        <translation>摘要和洞见需要模型：请用“--endpoint”给出地址，或用“--endpoint recorded”试用示例记忆池。</translation>
    </message>
    <message>
        <source>asks a model for texts without the details of their tasks</source>
        <translation>请模型给出不含任务细节的文本</translation>
    </message>
    <message>
        <source>Memories that are named by id are asked about whatever they are. Else insights alone, which claim to be general, and of them those
in which the rules find a leak that nobody has suppressed; “--type” and “--all” ask about more. A proposal is a new text of the
memory, with the findings that it would have; a text that the model leaves as it is is none.</source>
        <translation>用 ID 指定的记忆一律询问。否则只询问自称具有普遍性的洞见，且仅限规则在其中发现未被忽略的
泄漏的那些；“--type”和“--all”可扩大询问范围。建议是记忆的新文本，并附上它将有的检查结果；
模型保持原样的文本不构成建议。</translation>
    </message>
    <message>
        <source>memories of these types, with commas between (default: insight)</source>
        <translation>这些类型的记忆，以逗号分隔（默认：insight）</translation>
    </message>
    <message>
        <source>also those in which nothing leaks</source>
        <translation>也包括没有泄漏的记忆</translation>
    </message>
    <message>
        <source>asks a model how memories that say similar things relate</source>
        <translation>询问模型内容相近的记忆之间有何关系</translation>
    </message>
    <message>
        <source>Each memory with its nearest of the same type: duplicate, conflict, or compatible under a condition. A proposal is a relation.</source>
        <translation>每条记忆与同类型中最接近的一条：重复、冲突，或在某个条件下兼容。建议是一个关系。</translation>
    </message>
    <message>
        <source>asks a model for the query plans of tasks</source>
        <translation>请模型给出任务的查询计划</translation>
    </message>
    <message>
        <source>For the tasks of the memories: a plan for insights and workflows, a goal for summaries. “retrieve --plan auto” uses them.</source>
        <translation>针对这些记忆的任务：为洞见和工作流给出计划，为摘要给出目标。“retrieve --plan auto”会使用它们。</translation>
    </message>
    <message>
        <source>asks a model which kind of knowledge memories pass on</source>
        <translation>询问模型记忆传递的是哪类知识</translation>
    </message>
    <message>
        <source>One of the ten transfer categories; accepted, it is the tag “transfer:NAME”.</source>
        <translation>十个迁移类别之一；接受后成为标签“transfer:NAME”。</translation>
    </message>
    <message>
        <source>asks a model to guess the task that memories were made from</source>
        <translation>请模型猜测记忆是从哪个任务生成的</translation>
    </message>
    <message>
        <source>What can be guessed leaks. The model sees the memory and up to 20 tasks; the guesses are kept with the items of the job.</source>
        <translation>能猜出的即为泄露。模型看到记忆和最多 20 个任务；猜测结果随作业的条目保存。</translation>
    </message>
    <message>
        <source>“--price” wants two or three numbers with commas between: input, cached input and output per million tokens.</source>
        <translation>“--price”需要两个或三个以逗号分隔的数字：每百万词元的输入、缓存输入和输出价格。</translation>
    </message>
    <message>
        <source>The variable “%1” holds no key for %2.</source>
        <translation>变量“%1”不含 %2 的密钥。</translation>
    </message>
    <message>
        <source>“--%1” goes from %2 to %3.</source>
        <translation>“--%1”的范围是 %2 到 %3。</translation>
    </message>
    <message>
        <source>an OpenAI-compatible address, or “recorded” for the answers that come with the sample pool</source>
        <translation>兼容 OpenAI 的地址，或“recorded”，即示例记忆池附带的应答</translation>
    </message>
    <message>
        <source>the model&apos;s name there</source>
        <translation>该处的模型名称</translation>
    </message>
    <message>
        <source>the variable that holds the key (default: WAYMARK_API_KEY)</source>
        <translation>存放密钥的变量（默认：WAYMARK_API_KEY）</translation>
    </message>
    <message>
        <source>certificates to trust instead of the system&apos;s</source>
        <translation>代替系统证书的受信任证书</translation>
    </message>
    <message>
        <source>what a million tokens cost; without it nothing is known of money</source>
        <translation>每百万词元的价格；未给出时无法得知费用</translation>
    </message>
    <message>
        <source>stop before more than this is spent; needs --price</source>
        <translation>花费超过此数之前停止；需要 --price</translation>
    </message>
    <message>
        <source>the longest answer, thinking included (default: 4096, or a quarter of what the model takes)</source>
        <translation>最长应答，含思考（默认：4096，或模型可接受长度的四分之一）</translation>
    </message>
    <message>
        <source>what the model takes; longer runs are cut to fit (default: 128000)</source>
        <translation>模型可接受的长度；更长的运行会被截短（默认：128000）</translation>
    </message>
    <message>
        <source>ask also where an answer, a verdict or a memory is there already</source>
        <translation>已有应答、判定或记忆时也询问</translation>
    </message>
    <message>
        <source>say what it would take, and stop</source>
        <translation>说明所需的量，然后停止</translation>
    </message>
    <message>
        <source>accept the proposals at once</source>
        <translation>立即接受建议</translation>
    </message>
    <message>
        <source>This needs a model: name an address with “--endpoint”.</source>
        <translation>此操作需要模型：请用“--endpoint”给出地址。</translation>
    </message>
    <message>
        <source>Name an address with “--endpoint”, or try the sample pool with “--endpoint recorded”.</source>
        <translation>请用“--endpoint”给出地址，或用“--endpoint recorded”试用示例记忆池。</translation>
    </message>
    <message>
        <source>Name the model with “--model”.</source>
        <translation>请用“--model”给出模型。</translation>
    </message>
    <message>
        <source>“--budget” needs “--price”: without it nobody knows what a call costs.</source>
        <translation>“--budget”需要“--price”：否则无从得知一次调用的费用。</translation>
    </message>
    <message>
        <source>“--%1” wants an amount such as 0.25.</source>
        <translation>“--%1”需要一个金额，例如 0.25。</translation>
    </message>
    <message>
        <source>Some results do not say how they were made and went to “unstated”; --condition NAME says it.</source>
        <translation>部分结果未说明取得的条件，已归入“unstated”；可用 --condition NAME 说明。</translation>
    </message>
    <message>
        <source>What is in the pool already is not added again, whatever became of it. A record that cannot be read costs only
itself and is listed as quarantined. An interrupt takes back what was stored.

What people said about evidence comes along with memories of another pool; a later word in this pool is kept.

Results of runs go into evaluations, one for each file or run folder; a file that grew goes on with its own.

JSON: {files, totals}. files: [{path, format, trajectories, memories, outcomes, attempts, rates, evidence, unchanged,
quarantined}], one for each regular file with the path as given. Additions are counted: outcomes are verdicts on runs
and results, of which attempts are those of one task and rates those of a whole benchmark; evidence is what people
said about it, added or renewed. unchanged counts what was there, and quarantined is [{line, offset, reason,
excerpt}]. totals: the same counts in sum, quarantined as a number.

The exit code is 0 when anything was read or was there already, and 3 when nothing could be read.</source>
        <translation>记忆池中已有的内容不会再次添加，无论其后来状态如何。无法读取的记录只影响其自身，并列为已隔离。
中断操作会撤回已存储的内容。

人对证据的判断会随另一记忆池的记忆一起导入；此记忆池中较晚的判断保留不变。

运行的评测结果存为评测，每个文件或运行文件夹一项；有增长的文件会续接其原有的评测。

JSON: {files, totals}。files: [{path, format, trajectories, memories, outcomes, attempts, rates, evidence, unchanged,
quarantined}]，每个普通文件一项，路径与给出的一致。各项为新增数：outcomes 为对运行的判定和评测结果，
其中 attempts 为单个任务的，rates 为整个基准测试的；evidence 为新增或更新的人对证据的判断。
unchanged 为已有数，quarantined 为 [{line, offset, reason, excerpt}]。
totals：各项计数之和，quarantined 为数字。

只要读取了内容或内容已存在，退出码为 0；无法读取任何内容时为 3。</translation>
    </message>
    <message>
        <source>the domain of records that name none; of results, the benchmark</source>
        <translation>未注明领域的记录所属的领域；对评测结果则为基准测试</translation>
    </message>
    <message>
        <source>how results were made that do not say it: zero-shot, a type of memory, or any name</source>
        <translation>未说明条件的结果的条件：zero-shot、某种记忆类型，或任意名称</translation>
    </message>
    <message>
        <source>the agent’s model of results that name none</source>
        <translation>未注明模型的结果所用的智能体模型</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Nothing was judged and verified.</source>
        <translation>没有既经评判又经核实的运行。</translation>
    </message>
    <message>
        <source>Judged and verified: %1. Accuracy %2, Cohen&apos;s kappa %3.</source>
        <translation>既经评判又经核实：%1。准确率 %2，Cohen 的 kappa %3。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判模型</translation>
    </message>
    <message>
        <source>In truth pass</source>
        <translation>实际通过</translation>
    </message>
    <message>
        <source>In truth fail</source>
        <translation>实际失败</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例数</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>FP</source>
        <translation>FP</translation>
    </message>
    <message>
        <source>FN</source>
        <translation>FN</translation>
    </message>
    <message>
        <source>TN</source>
        <translation>TN</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Made under</source>
        <translation>生成时的结果</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>Memories made under an outcome that does not hold: %1.</source>
        <translation>按不成立的结果生成的记忆：%1 条。</translation>
    </message>
    <message>
        <source>holds a judge against verified outcomes</source>
        <translation>将评判模型的判定与核实结果对照</translation>
    </message>
    <message>
        <source>A file is one JSON document {preds, gts, cases}: what the judge said and what is true, as lists of true (pass) and false,
and, if it has them, the names of the cases as [{id}]. No pool is needed then. Without a file the runs of the pool are
taken that have a judge&apos;s verdict, of which the latest counts, beside a person&apos;s or the ground truth.

JSON: {n, tp, fp, fn, tn, accuracy, kappa, contradicting, files, mislabelled}, over all files. Positive is pass: fp are
failures that the judge passed. kappa is Cohen&apos;s; it is 0 where it is not defined, that is when judge and truth both say the
same one thing throughout. accuracy and kappa are null when n is 0. contradicting has the cases in which the judge is wrong:
{id, file, judged, verified, verified_by, judge, domain, title}; id is the case&apos;s name or place in the file, or the run.
files: {path, n, tp, fp, fn, tn, accuracy, kappa} for each. mislabelled has the memories in use of the pool that were made
under an outcome that does not hold: {id, type, title, domain, trajectory, outcome, outcome_source, verified, verified_by}.</source>
        <translation>每个文件是一个 JSON 文档 {preds, gts, cases}：评判模型的判定和实际结果，均为 true（通过）和 false 的列表，
以及案例的名称（如有），形式为 [{id}]。此时不需要记忆池。没有文件时，取记忆池中既有评判模型的判定、
又有人的判定或真值的运行；评判模型有多个判定时以最近的为准。

JSON：{n, tp, fp, fn, tn, accuracy, kappa, contradicting, files, mislabelled}，合计所有文件。阳性为通过：
fp 为评判模型判定通过的失败。kappa 为 Cohen 的 kappa；没有定义时为 0，即评判模型和实际结果自始至终都是
同一个值。n 为 0 时 accuracy 和 kappa 为 null。contradicting 为评判模型判定有误的案例：
{id, file, judged, verified, verified_by, judge, domain, title}；id 为案例的名称或其在文件中的位置，或为运行。
files：每个文件的 {path, n, tp, fp, fn, tn, accuracy, kappa}。mislabelled 为记忆池中按不成立的结果生成的在用记忆：
{id, type, title, domain, trajectory, outcome, outcome_source, verified, verified_by}。</translation>
    </message>
    <message>
        <source>The perplexity is a number from 2 to %1.</source>
        <translation>困惑度应为 2 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>measures who is retrieved how often, and how far memories are free of their domains</source>
        <translation>测量各条记忆被检索到的频率，以及记忆在多大程度上不受其领域限制</translation>
    </message>
    <message>
        <source>Asks every task of the pool in turn, its own domain left out, and counts whose top holds which memory: memories that are in
very many say something too general, those in none are not worth their place. Without --type each type is measured.

How far the memories of a type are free of the domain that they come from is told by their places in the space:
- the Davies–Bouldin index over the domains, as scikit-learn takes it: the higher, the less domains are apart;
- LISI, the local inverse Simpson&apos;s index: how many domains the neighbourhood of a memory has, on average. Neighbours weigh by
  their distance so that about as many count as the perplexity says, 30, or less where there are few memories.
Distances are Euclidean between vectors of unit length. Beside them stand the paper&apos;s values; its space, and the perplexity of its
LISI, are not known. Memories that retrieval leaves out (retired, rejected, not valid) are not measured. With one domain there is
nothing to measure, and the verb says so: import with --domain, or from sources that name their domains.

Influence of domains: each task is asked again without each other domain that its top holds, and who takes over is counted.

JSON: {space, key, distance, method, top, types}. types: {type, queries, memories, never_retrieved, skewness, hubs, coverage,
measured, without_vector, outdated, dbi, dbi_missing, lisi, lisi_mixed, lisi_missing, perplexity, neighbours, domains, categories,
influence, influence_missing}; memories are those that were eligible for some query, skewness is that of how often each is
retrieved, 0 when all are alike. hubs: {id, title, queries, share}, most often first, at most 50. coverage, by domain: {domain,
memories, retrieved, hits}. dbi, lisi and influence are null where there is none, and the field *_missing says why. lisi_mixed is
the LISI with the domains dealt out at random among the same memories. perplexity and neighbours are those that were used; 0
without LISI. domains: {domain, memories, lisi, lisi_quartiles}, of the measured ones. categories: memories by transfer category,
and uncategorised. influence: {targets, sources}; targets, by domain of the tasks: {domain, queries, places}, the places of their
tops that are filled; sources, by domain of the memories: {domain, fills, takers, unfilled}. fills: {domain, places, share,
affected}, by target, affected tasks being those whose top holds the source; takers: {domain, places}, who has how many places more
when the source is left out, and unfilled those that nobody takes.</source>
        <translation>依次以记忆池中的每项任务查询，排除任务自身的领域，并统计各条记忆进入了哪些任务的前列：进入过多前列的记忆
内容过于笼统，从未进入的记忆不值得保留。不带 --type 时测量每种类型。

一种类型的记忆在多大程度上不受其来源领域限制，由它们在空间中的位置得出：
- 按领域计算的 Davies–Bouldin 指数，与 scikit-learn 的算法相同：越高，各领域越不分开；
- LISI，即局部逆 Simpson 指数：一条记忆的邻域平均含有多少个领域。邻居按距离加权，使计入的邻居数
  大约等于困惑度，即 30，记忆较少时更小。
距离为单位长度向量之间的欧氏距离。旁边列出论文的值；论文的空间及其 LISI 的困惑度未知。
检索所排除的记忆（已停用、已拒绝、无效）不参与测量。只有一个领域时没有可测量的内容，
此命令会予以说明：请用 --domain 导入，或从注明领域的来源导入。

领域的影响：对每个任务，依次排除其前列所含的各个其他领域后再次查询，并统计由谁接替。

JSON：{space, key, distance, method, top, types}。types：{type, queries, memories, never_retrieved, skewness, hubs, coverage,
measured, without_vector, outdated, dbi, dbi_missing, lisi, lisi_mixed, lisi_missing, perplexity, neighbours, domains, categories,
influence, influence_missing}；memories 为至少对一个查询符合条件的记忆数，
skewness 为各条记忆被检索到的次数的偏度，次数全部相同时为 0。hubs：{id, title, queries, share}，
次数多的在前，最多 50 条。coverage 按领域列出：{domain, memories, retrieved, hits}。
dbi、lisi 和 influence 没有时为 null，字段 *_missing 说明原因。lisi_mixed 为将领域随机分配给同一批记忆时的 LISI。
perplexity 和 neighbours 为实际所用的值；没有 LISI 时为 0。
domains：{domain, memories, lisi, lisi_quartiles}，只含参与测量的记忆。categories：按迁移类别统计的记忆数，
以及 uncategorised。influence：{targets, sources}；targets 按任务的领域列出：{domain, queries, places}，places 为
其前列中已占用的位置数；sources 按记忆的领域列出：{domain, fills, takers, unfilled}。fills 按目标列出：
{domain, places, share, affected}，affected 为前列含有该来源的任务数；takers：{domain, places}，即排除该来源后
谁多占了多少位置；unfilled 为无人接替的位置数。</translation>
    </message>
    <message>
        <source>how many neighbours count in LISI, about (default: 30)</source>
        <translation>LISI 大约计入多少个邻居（默认：30）</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>model not told</source>
        <translation>未注明模型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微平均</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>宏平均</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Micro average</source>
        <translation>微平均</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>宏平均</translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s)</source>
        <translation>
            <numerusform>%n 个基准测试</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool has no results named “%1”.</source>
        <translation>记忆池中没有名为“%1”的评测结果。</translation>
    </message>
    <message>
        <source>Several results are named “%1”: give the beginning of an id, %2.</source>
        <translation>有多项评测结果名为“%1”：请给出 ID 的开头，%2。</translation>
    </message>
    <message>
        <source>The pool has no results. Import some: “waymark help import”.</source>
        <translation>记忆池中没有评测结果。请先导入：“waymark help import”。</translation>
    </message>
    <message>
        <source>There are no results of a model “%1”.</source>
        <translation>没有模型“%1”的评测结果。</translation>
    </message>
    <message>
        <source>“%1” has several conditions: compare those of it with --set.</source>
        <translation>“%1”有多个条件：请用 --set 比较其中的条件。</translation>
    </message>
    <message>
        <source>“%1” has results of several models or agents: choose one with --model, or compare two conditions.</source>
        <translation>“%1”含有多个模型或智能体的结果：请用 --model 选择一个，或比较两个条件。</translation>
    </message>
    <message>
        <source>“%1” is neither a condition nor a set of results.</source>
        <translation>“%1”既不是条件，也不是一组评测结果。</translation>
    </message>
    <message>
        <source>“%1” is the same on both sides.</source>
        <translation>双方都是“%1”。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>micro</source>
        <translation>微平均</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>宏平均</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4 average printed)</source>
        <translation>%1：%2，%3（论文所载为%4）</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>论文所载</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>%1 (%2), mean accuracy; zero-shot %3</source>
        <translation>%1（%2），平均准确率；zero-shot %3</translation>
    </message>
    <message>
        <source>%1 (%2), separation by benchmark</source>
        <translation>%1（%2），按基准测试的分离度</translation>
    </message>
    <message>
        <source>Same benchmark</source>
        <translation>同一基准测试</translation>
    </message>
    <message>
        <source>Other benchmarks</source>
        <translation>其他基准测试</translation>
    </message>
    <message>
        <source>%1 (%2), what was transferred</source>
        <translation>%1（%2），迁移的内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Rates as printed; micro, macro and solved are computed from the counts that the rates stand for.</source>
        <translation>比率为论文所载；微平均、宏平均和解决数根据比率所代表的计数计算。</translation>
    </message>
    <message>
        <source>%1 (%2), points of %3 against zero-shot</source>
        <translation>%1（%2），%3 相对 zero-shot 的百分点</translation>
    </message>
    <message>
        <source>Share of the pool</source>
        <translation>记忆池的比例</translation>
    </message>
    <message>
        <source>Source domains</source>
        <translation>来源领域数</translation>
    </message>
    <message>
        <source>No model has results on both sides that can be measured alike.</source>
        <translation>没有模型在双方都有可按同一方式衡量的结果。</translation>
    </message>
    <message>
        <source>“compare” takes two names, of conditions or of sets of results.</source>
        <translation>“compare”需要两个名称，为条件或评测结果组的名称。</translation>
    </message>
    <message>
        <source>“%1” is nothing that “results” shows.</source>
        <translation>“results”没有可显示的“%1”。</translation>
    </message>
    <message>
        <source>shows what runs with and without memory came to</source>
        <translation>显示有记忆和没有记忆的运行结果如何</translation>
    </message>
    <message>
        <source>table: conditions by benchmark against zero-shot, for each model; of all results of the pool, or of one set of them. The paper&apos;s
are --set table1 to table5 and need no pool.

compare: B against A, each the name of a condition or, when no condition is called so, of a set of results that has one.

reference: the tables and figures of the paper that the method comes from, unchanged; needs no pool. Averages are computed
from the counts that the printed rates stand for: micro over all tasks pooled, macro as the plain mean of the benchmarks.

pass@1 is the mean over tasks of the share of attempts that passed, pass@k the unbiased estimate for k attempts. Sides with
attempts are compared by the tasks that both have, by paired bootstrap and an exact test (McNemar&apos;s, or the sign test where
attempts make shares), with Holm&apos;s correction over the benchmarks and conditions of a table; rates without attempts by
Newcombe&apos;s interval. Intervals are of 95 %.

JSON of table: {sets, tables}, of compare: {a, b, sets, tables}. tables, by model: {model, metric, baseline, benchmarks, tests,
scored_only, warning, rows}; benchmarks have their tasks, tests counts the family of the correction, scored_only attempts that
have a score only. rows: {condition, type, pool, memory_model, memories, cells, micro, macro}. cells, by benchmark, and micro:
{rate, solved, n, reported, interval, interval_kind, unknown, few, change}; interval_kind is wilson, bootstrap (over tasks) or
cautious (as if all attempts of a task ended alike); unknown and few count tasks that were left out, not evaluated or with
too few attempts. change: {difference, interval, paired, n, only_here, only_baseline, solved, gained, lost, test, p, adjusted_p};
only_here and only_baseline count tasks without a pair. macro: {rate, n, change}, n counting benchmarks.

JSON of reference: {source, page, benchmarks, tables, figures}. benchmarks: tasks by name. tables, by id: {metric, metric_trust,
attempts, average, from, trust, rows}; average says which one is printed, attempts how many there were at each task. rows:
{model, condition, cells, reported, micro, macro, solved, n, memories, points}; cells, by benchmark, and reported are as printed,
from 0 to 1; solved and n count tasks for pass@3 and attempts for pass@1; points are changes as printed, memories the size of
the pool. figures: {figure1d, figure4, figure6, figure7}. What the paper does not tell is null. trust: published,
secondary, digitised (read off a picture) or derived.</source>
        <translation>table：对每个模型，按基准测试列出各条件相对 zero-shot 的结果；取记忆池的全部评测结果，或其中一组。
论文的结果为 --set table1 至 table5，不需要记忆池。

compare：B 相对 A，二者各为一个条件的名称；没有同名的条件时，为一组带有单一条件的评测结果的名称。

reference：此方法所依据论文的表和图，原样列出；不需要记忆池。平均值根据所载比率所代表的计数计算：
micro 合并所有任务，macro 为各基准测试的简单平均。

pass@1 为各任务中通过的尝试所占比例对任务取的平均值，pass@k 为 k 次尝试的无偏估计。双方都有尝试时，
按双方共有的任务比较，采用配对自助法和精确检验（McNemar 检验；尝试形成比例时为符号检验），并对一个表的
各基准测试和条件作 Holm 校正；没有尝试的比率采用 Newcombe 区间。区间均为 95 % 区间。

table 的 JSON：{sets, tables}，compare 的 JSON：{a, b, sets, tables}。tables 按模型列出：{model, metric, baseline, benchmarks,
tests, scored_only, warning, rows}；benchmarks 带有各自的任务数，tests 为校正所涉检验的个数，scored_only 为
只有得分的尝试数。rows：{condition, type, pool, memory_model, memories, cells, micro, macro}。按基准测试列出的 cells 和 micro：
{rate, solved, n, reported, interval, interval_kind, unknown, few, change}；interval_kind 为 wilson、bootstrap（按任务）
或 cautious（视同一个任务的所有尝试结局相同）；unknown 和 few 为省略的任务数，分别为未得到评测的和
尝试次数过少的。change：{difference, interval, paired, n, only_here, only_baseline, solved, gained, lost, test, p, adjusted_p}；
only_here 和 only_baseline 为没有配对的任务数。macro：{rate, n, change}，n 为基准测试数。

reference 的 JSON：{source, page, benchmarks, tables, figures}。benchmarks：按名称列出的任务数。tables 按 ID 列出：
{metric, metric_trust, attempts, average, from, trust, rows}；average 说明论文所载的是哪一种，attempts 为
每个任务的尝试次数。rows：{model, condition, cells, reported, micro, macro, solved, n, memories, points}；
按基准测试列出的 cells 和 reported 均为论文所载，取值 0 到 1；solved 和 n 对 pass@3 计任务数，
对 pass@1 计尝试次数；points 为论文所载的变化，memories 为记忆池的大小。figures：{figure1d, figure4, figure6, figure7}。
论文未说明的内容为 null。trust：published、secondary、digitised（从图中读取）或 derived。</translation>
    </message>
    <message>
        <source>only these results: a name, the beginning of an id, or table1 to table5</source>
        <translation>仅这些结果：名称、ID 的开头，或 table1 至 table5</translation>
    </message>
    <message>
        <source>only this model</source>
        <translation>仅此模型</translation>
    </message>
    <message>
        <source>pass@1, pass@3 or another that the results have (default: their first)</source>
        <translation>pass@1、pass@3 或结果所含的其他指标（默认：其中第一个）</translation>
    </message>
    <message>
        <source>micro, macro or both (default: both)</source>
        <translation>micro、macro 或 both（默认：both）</translation>
    </message>
    <message>
        <source> (the paper&apos;s: %1)</source>
        <translation> (论文值：%1)</translation>
    </message>
    <message>
        <source>Davies–Bouldin index: %1%2. Higher means that domains are less apart.</source>
        <translation>Davies–Bouldin 指数：%1%2。越高表示各领域越不分开。</translation>
    </message>
    <message>
        <source>There is no Davies–Bouldin index. %1</source>
        <translation>没有 Davies–Bouldin 指数。%1</translation>
    </message>
    <message>
        <source>LISI: %1 of %2 domains%3; with the domains dealt out at random it would be %4. Perplexity %5, over the nearest %6.</source>
        <translation>LISI：%2 个领域中的 %1%3；将领域随机分配时为 %4。困惑度 %5，取最接近的 %6 条。</translation>
    </message>
    <message>
        <source>There is no LISI. %1</source>
        <translation>没有 LISI。%1</translation>
    </message>
    <message numerus="yes">
        <source>Without a vector, and left out: %n memories.</source>
        <translation>
            <numerusform>没有向量而被略过：%n 条记忆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured by the vector of an earlier text: %n memories.</source>
        <translation>
            <numerusform>按较早文本的向量测量：%n 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>LISI</source>
        <translation>LISI</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>With a transfer category: %1 of %2 memories; %3 of the ten categories occur.</source>
        <translation>带迁移类别：%2 条记忆中的 %1 条；十个类别中出现了 %3 个。</translation>
    </message>
    <message>
        <source>There is no influence of domains. %1</source>
        <translation>没有领域的影响。%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除的领域</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>占位数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Taken over most by</source>
        <translation>主要接替者</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>all of each memory</source>
        <translation>每条记忆的全文</translation>
    </message>
    <message>
        <source>the key text of each memory</source>
        <translation>每条记忆的键文本</translation>
    </message>
    <message>
        <source>Distances are Euclidean between vectors of unit length, in the space %1 over %2. The paper&apos;s space and perplexity are not known.</source>
        <translation>距离为单位长度向量之间的欧氏距离，空间为 %1，取%2。论文的空间和困惑度未知。</translation>
    </message>
    <message>
        <source>Distances are Euclidean between texts as weighted words and parts of words, of unit length, in the space %1 over %2. The paper&apos;s space and perplexity are not known.</source>
        <translation>距离为文本之间的欧氏距离，文本表示为加权的词和词片段并归一化为单位长度，空间为 %1，取%2。论文的空间和困惑度未知。</translation>
    </message>
    <message>
        <source>Ranks the memories of one type by the cosine of their key text with the task (trajectories) or the plan (all others); without
a plan the task&apos;s own text stands in. What is retired, rejected, superseded, expired or not yet valid is left out, and so is
the task&apos;s own domain when the pool knows the task by its text, unless --keep-domain is set.

--format prompt writes exactly what is added to the agent&apos;s system prompt. A pool that can be written keeps the question and
its hits in a log.

--plan auto takes the plan that is stored for the task, or has a model write it: three or four sentences of steps for workflows
and insights, the goal for summaries and where a model chooses. --method rerank and rewrite show a model the 20 nearest memories:
it chooses at most --top of them, with a reason each, or rewrites each as a guide for the task. In a space openai:MODEL the
question itself is embedded by the endpoint when the space does not know it. Whatever was asked once is stored and not paid for
again, unless --anew is set.

--saved runs the saved queries instead and compares their top with the memories that were taken for right; with --check the
exit code is 1 when one has changed or does not run. No model is asked then: of a query in which one chooses, the nearest memories by
cosine are compared.

JSON: {query, plan, space, key, method, considered, eligible, excluded, cut_margin, tokens, pool_tokens, hits}. query is the text
that was embedded. excluded counts {domain, type, status, validity, retired, filter, no_vector}; those of other types are not
considered. cut_margin is the score of the last hit less that of the next candidate, or null. tokens is the estimated size of
the prompt, pool_tokens that of all eligible memories. hits: {rank, id, cosine, score, margin, type, domain, title}, margin being
the score less that of the next candidate; with --explain also explanation {key, terms, note}, where the shares of the terms
{query, memory, share} add up to the cosine. Where a model chose also {model, prompt, cached}, and with each hit {nearest_rank,
words}: its rank by similarity, and the reason or the guide.
With --saved: {queries, changed}, changed being how many. queries: {id, name, changed, hits, expected, entered, left, cut_margin,
problem}; hits: {rank, id, score}; expected, entered and left are ids; problem says why a query does not run, or null.</source>
        <translation>按键文本与任务（轨迹）或计划（其他类型）的余弦，对一种类型的记忆排序；没有计划时以任务文本代替。
已停用、已拒绝、已被取代、已过期或尚未生效的记忆会被排除；如果记忆池能由文本认出该任务，
任务自身的领域也会被排除，除非设置了 --keep-domain。

--format prompt 原样输出添加到智能体系统提示词中的内容。可以写入的记忆池会将查询及其命中
记入日志。

--plan auto 采用为该任务存储的计划，没有时由模型编写：用于工作流和洞见时为三四句步骤，
用于摘要以及由模型选择时为目标。--method rerank 和 rewrite 向模型展示最接近的 20 条记忆：
模型从中选择至多 --top 条并各附理由，或将每条改写为针对该任务的指南。在空间 openai:MODEL 中，
如果该空间不知道查询的向量，则由端点嵌入查询本身。询问过的内容都会存储，不会再次付费，
除非设置了 --anew。

--saved 改为运行已保存的查询，并将其前列与被认定为正确的记忆比较；带有 --check 时，
只要有一个查询已改变或无法运行，退出码即为 1。此时不询问模型：对于由模型选择的查询，
比较的是按余弦最接近的记忆。

JSON：{query, plan, space, key, method, considered, eligible, excluded, cut_margin, tokens, pool_tokens, hits}。query 为
所嵌入的文本。excluded 为 {domain, type, status, validity, retired, filter, no_vector} 的计数；其他类型的记忆
不计入 considered。cut_margin 为最后一条命中的得分减去下一个候选的得分，或 null。tokens 为提示词的估计大小，
pool_tokens 为全部符合条件的记忆的估计大小。hits：{rank, id, cosine, score, margin, type, domain, title}，margin 为
该条得分减去下一个候选的得分；带有 --explain 时还有 explanation {key, terms, note}，其中各项
{query, memory, share} 的 share 之和等于余弦。由模型选择时还有 {model, prompt, cached}，且每条命中还有
{nearest_rank, words}：其按相似度的排名，以及理由或指南。
带有 --saved 时：{queries, changed}，changed 为已改变的查询数。queries：{id, name, changed, hits, expected, entered, left,
cut_margin, problem}；hits：{rank, id, score}；expected、entered 和 left 为 ID；problem 说明查询为何无法运行，或为 null。</translation>
    </message>
    <message>
        <source>Process %1 on %2 serves this pool, and cannot be seen from here: waiting up to %3 s for a sign of it.</source>
        <translation>%2 上的进程 %1 正在处理此记忆池的作业，从这里无法看到它：最多等待 %3 秒，看它有无动静。</translation>
    </message>
    <message>
        <source>structure: the file itself. references: rows that name others. journal: changes and their rows. evidence: what people
said about it, and whether its memory and step are there. budgets, jobs: what they count of calls and items. proposals:
what models proposed, as it was stored. results: attempts and rates of evaluations. text_index: the index of the
full text.
A pool whose structure is broken needs a backup (see restore); nothing else is looked at then.

JSON: {checks}: [{id, state, rows, repaired}]. state is ok, failed or repaired; rows says how many are at fault, 1 for
what has no rows, and repaired how many of them were mended. In a pool that is open for reading only, text_index is
left out.

The exit code is 1 when a fault is left.</source>
        <translation>structure：文件本身。references：引用其他行的行。journal：更改及其行。evidence：人对证据的判断，
以及相应的记忆和步骤是否存在。budgets、jobs：其中对调用和条目的计数。proposals：
模型提出的建议是否与存储时一致。results：评测的尝试和比率。text_index：全文索引。
结构损坏的记忆池需要备份（见 restore）；此时不再检查其他内容。

JSON：{checks}：[{id, state, rows, repaired}]。state 为 ok、failed 或 repaired；rows 为有问题的行数，
没有行的为 1；repaired 为其中已修复的行数。以只读方式打开的记忆池不含 text_index。

仍有问题时退出码为 1。</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>文件：%1。</translation>
    </message>
    <message>
        <source>Cases in which the judge is wrong: %1.</source>
        <translation>评判模型判断有误的情形：%1。</translation>
    </message>
    <message>
        <source>Of no attempt it is known whether it passed, so there is no rate to compare: these results have scores only.</source>
        <translation>没有任何尝试说明是否通过，因此没有可比较的比率：这些评测结果只有得分。</translation>
    </message>
    <message>
        <source>These results cannot be measured by “%1”, but by %2.</source>
        <translation>这些评测结果不能用“%1”衡量，但可以用 %2。</translation>
    </message>
</context>
<context>
    <name>curation</name>
    <message>
        <source>A memory that was to be changed is not in the pool any more.</source>
        <translation>要更改的一条记忆已不在记忆池中。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n memories</source>
        <translation>
            <numerusform>接受 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n memories</source>
        <translation>
            <numerusform>拒绝 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as needing work</source>
        <translation>
            <numerusform>将 %n 条记忆标为待修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as unreviewed</source>
        <translation>
            <numerusform>将 %n 条记忆标为未审核</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else while you were editing it.</source>
        <translation>在您编辑期间，“%1”已被其他人更改。</translation>
    </message>
    <message>
        <source>A trajectory is what happened: it cannot be re-labelled, nor can another memory become one.</source>
        <translation>轨迹是对实际过程的记录：不能改为其他类型，其他记忆也不能改为轨迹。</translation>
    </message>
    <message>
        <source>A memory needs a title.</source>
        <translation>记忆必须有标题。</translation>
    </message>
    <message>
        <source>A memory needs a domain.</source>
        <translation>记忆必须有领域。</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n memories</source>
        <translation>
            <numerusform>更改 %n 条记忆的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation>
            <numerusform>停用 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n memories</source>
        <translation>
            <numerusform>恢复使用 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n memories</source>
        <translation>
            <numerusform>取代 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is retired and cannot take the place of another memory.</source>
        <translation>“%1”已停用，不能取代其他记忆。</translation>
    </message>
    <message>
        <source>“%1” cannot be superseded by “%2”: it would stand in its own place.</source>
        <translation>“%1”不能被“%2”取代：这会使其取代自身。</translation>
    </message>
    <message numerus="yes">
        <source>Set the validity of %n memories</source>
        <translation>
            <numerusform>设置 %n 条记忆的有效期</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>没有这个日期。</translation>
    </message>
    <message>
        <source>The validity of “%1” would end on %2, before it begins on %3.</source>
        <translation>“%1”的有效期将在 %2 结束，早于其开始日期 %3。</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>没有导出格式“%1”。</translation>
    </message>
    <message>
        <source>An export needs a file to write to.</source>
        <translation>导出需要指定要写入的文件。</translation>
    </message>
    <message>
        <source>“%1” is the open pool itself. Choose another file for the export.</source>
        <translation>“%1”正是当前打开的记忆池。请为导出选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: %2</source>
        <translation>无法解析筛选“%1”：%2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>No format that Waymark reads fits this file.</source>
        <translation>没有 Waymark 可读取的格式与此文件相符。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>多个文件</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>Import %1 memories and %2 trajectories from %3</source>
        <translation>导入 %1 条记忆和 %2 条轨迹（来自：%3）</translation>
    </message>
    <message numerus="yes">
        <source>Import %n memories from %1</source>
        <translation>
            <numerusform>导入 %n 条记忆（来自：%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “%1”. The command “formats” lists them.</source>
        <translation>没有格式“%1”。用“formats”命令查看格式列表。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The disk is full. What was imported before stays as a change of its own (“interrupted”): import again to go on from there, or undo it.</source>
        <translation>磁盘已满。此前导入的内容作为单独的更改（“中断”）保留：可再次导入以继续，或撤销该更改。</translation>
    </message>
    <message>
        <source>A newer filter took its place.</source>
        <translation>已由更新的筛选取代。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Import of “%1” (interrupted)</source>
        <translation>导入“%1”（中断）</translation>
    </message>
    <message>
        <source>The memory that supersedes this one is not in the pool; it was imported without that link.</source>
        <translation>取代此记忆的记忆不在记忆池中；导入时未保留该链接。</translation>
    </message>
    <message>
        <source>It refers to a memory that is not in the pool.</source>
        <translation>它引用的记忆不在记忆池中。</translation>
    </message>
    <message>
        <source>The record is larger than 32 MiB.</source>
        <translation>记录大于 32 MiB。</translation>
    </message>
    <message>
        <source>The pool has no run of the task “%1”.</source>
        <translation>记忆池中没有任务“%1”的运行。</translation>
    </message>
    <message>
        <source>The pool has several runs of the task “%1”, and the result does not say which it is of.</source>
        <translation>记忆池中有任务“%1”的多次运行，而该结果未说明属于哪一次。</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>The saved search is not in the pool any more.</source>
        <translation>该已保存的搜索已不在记忆池中。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>已保存的搜索必须有名称。</translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>Rename search to “%1”</source>
        <translation>将搜索重命名为“%1”</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already.</source>
        <translation>已有名为“%1”的已保存搜索。</translation>
    </message>
    <message>
        <source>Delete search “%1”</source>
        <translation>删除搜索“%1”</translation>
    </message>
    <message>
        <source>Move a saved search</source>
        <translation>移动已保存的搜索</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消。没有写入文件。</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>正在写入记录</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>打开已取消。</translation>
    </message>
    <message>
        <source>The pool holds no trajectory “%1”.</source>
        <translation>记忆池中没有轨迹“%1”。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The memory is not in the pool any more.</source>
        <translation>该记忆已不在记忆池中。</translation>
    </message>
    <message>
        <source>The id of a rule is “user.” and a name of the letters a to z, digits and hyphens.</source>
        <translation>规则 ID 由“user.”和名称组成，名称只含字母 a 到 z、数字和连字符。</translation>
    </message>
    <message>
        <source>A rule needs a message that says what is wrong.</source>
        <translation>规则需要一条说明问题所在的消息。</translation>
    </message>
    <message>
        <source>The query cannot be read: %1</source>
        <translation>无法读取该查询：%1</translation>
    </message>
    <message>
        <source>A rule needs a query that says which memories it finds.</source>
        <translation>规则需要一个查询来说明它查找哪些记忆。</translation>
    </message>
    <message>
        <source>Ignoring a finding needs a reason.</source>
        <translation>忽略检查结果需要说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n findings</source>
        <translation>
            <numerusform>忽略 %n 条检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>This finding is about the memory as a whole: there is no excerpt to ignore.</source>
        <translation>此检查结果针对整条记忆：没有可忽略的摘录。</translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n findings</source>
        <translation>
            <numerusform>不再忽略 %n 条检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>What was ignored is not in the pool any more.</source>
        <translation>被忽略的内容已不在记忆池中。</translation>
    </message>
    <message>
        <source>Which rule is to be set?</source>
        <translation>要设置哪条规则？</translation>
    </message>
    <message>
        <source>Switch rule %1 on</source>
        <translation>启用规则 %1</translation>
    </message>
    <message>
        <source>Switch rule %1 off</source>
        <translation>关闭规则 %1</translation>
    </message>
    <message>
        <source>Set the severity of rule %1</source>
        <translation>设置规则 %1 的严重程度</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>添加规则 %1</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>更改规则 %1</translation>
    </message>
    <message>
        <source>The rule is not in the pool any more.</source>
        <translation>该规则已不在记忆池中。</translation>
    </message>
    <message>
        <source>There is a rule %1 already.</source>
        <translation>已有规则 %1。</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>删除规则 %1</translation>
    </message>
    <message>
        <source>Linting</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>“%1” has %2 vectors, but “%3” has %4 lines: there must be one line for each.</source>
        <translation>“%1”有 %2 个向量，而“%3”有 %4 行：每个向量必须对应一行。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be stored. %3</source>
        <translation>无法存储“%2”的第 %1 行。%3</translation>
    </message>
    <message>
        <source>The pool has no memory with the id “%1”; the ids of “list --json” are meant, one a line.</source>
        <translation>记忆池中没有 id 为“%1”的记忆；应使用“list --json”的 id，每行一个。</translation>
    </message>
    <message>
        <source>The id “%1” stands there twice.</source>
        <translation>id“%1”在那里出现了两次。</translation>
    </message>
    <message>
        <source>Storing vectors</source>
        <translation>正在存储向量</translation>
    </message>
    <message>
        <source>The line holds no text.</source>
        <translation>该行没有文本。</translation>
    </message>
    <message>
        <source>“%1” names a space of the recipe “full”.</source>
        <translation>“%1”是配方“full”的空间名。</translation>
    </message>
    <message>
        <source>A space of vectors cannot be called “%1”.</source>
        <translation>向量空间不能命名为“%1”。</translation>
    </message>
    <message>
        <source>The vectors have %1 dimensions, those of the space “%2” have %3.</source>
        <translation>向量有 %1 维，空间“%2”的向量有 %3 维。</translation>
    </message>
    <message>
        <source>“%1” may be several spaces: %2 and %3.</source>
        <translation>“%1”可能指多个空间：%2 和 %3。</translation>
    </message>
    <message>
        <source>The pool has no embedding space “%1”. It has: %2.</source>
        <translation>记忆池没有嵌入空间“%1”。它有：%2。</translation>
    </message>
    <message>
        <source>The vectors have %1 dimensions, and “%2” names others.</source>
        <translation>向量有 %1 维，而“%2”写的是另一个数。</translation>
    </message>
    <message>
        <source>The vectors of “%1” have %2 dimensions, those of “%3” have %4.</source>
        <translation>“%1”的向量有 %2 维，“%3”的有 %4 维。</translation>
    </message>
    <message>
        <source>There are no vectors to store.</source>
        <translation>没有可存储的向量。</translation>
    </message>
    <message>
        <source>A newer question took its place.</source>
        <translation>已有较新的查询取而代之。</translation>
    </message>
    <message>
        <source>The map was not made: the pool was closed.</source>
        <translation>未生成地图：记忆池已关闭。</translation>
    </message>
    <message>
        <source>%1 The memory was imported without it.</source>
        <translation>%1 该记忆已在没有它的情况下导入。</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>已取消测量。</translation>
    </message>
    <message>
        <source>Measure one type of memory at a time: they are never mixed.</source>
        <translation>请每次测量一种记忆类型：不同类型从不混合。</translation>
    </message>
    <message>
        <source>The number of memories to retrieve must be at least 1.</source>
        <translation>要检索的记忆数必须至少为 1。</translation>
    </message>
    <message>
        <source>Choose at least one type of memory.</source>
        <translation>请至少选择一种记忆类型。</translation>
    </message>
    <message>
        <source>The memory has no vector in the space “%1”.</source>
        <translation>该记忆在空间“%1”中没有向量。</translation>
    </message>
    <message>
        <source>The sentences of a memory can be compared one by one once a model can embed them.</source>
        <translation>有模型可以嵌入句子之后，才能逐句比较记忆。</translation>
    </message>
    <message>
        <source>The saved query is not in the pool any more.</source>
        <translation>该已保存的查询已不在记忆池中。</translation>
    </message>
    <message>
        <source>A saved query needs a name.</source>
        <translation>已保存的查询必须有名称。</translation>
    </message>
    <message>
        <source>A saved query needs a task.</source>
        <translation>已保存的查询必须有任务。</translation>
    </message>
    <message>
        <source>Save the query “%1”</source>
        <translation>保存查询“%1”</translation>
    </message>
    <message>
        <source>There is a saved query “%1” already.</source>
        <translation>已有名为“%1”的已保存查询。</translation>
    </message>
    <message>
        <source>Delete the query “%1”</source>
        <translation>删除查询“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Apply what was tried on %n memories</source>
        <translation>
            <numerusform>应用对 %n 条记忆的试改</numerusform>
        </translation>
    </message>
    <message>
        <source>The vectors of the space “%1” are of the recipe “%2”; ask with that one instead of “%3”.</source>
        <translation>空间“%1”的向量属于配方“%2”；请用它提问，而不是“%3”。</translation>
    </message>
    <message>
        <source>The vector has %1 dimensions, the others of the file have %2.</source>
        <translation>该向量有 %1 维，文件中的其他向量有 %2 维。</translation>
    </message>
    <message>
        <source>A trajectory is what happened: it cannot be written by hand.</source>
        <translation>轨迹是实际发生的事，不能手工编写。</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Mark a sentence of “%1” as supported by no step</source>
        <translation>将“%1”的一个句子标记为没有任何步骤支持</translation>
    </message>
    <message>
        <source>Mark a sentence of “%1” as supported by the run</source>
        <translation>将“%1”的一个句子标记为由该运行支持</translation>
    </message>
    <message>
        <source>Link step %1 to a sentence of “%2”</source>
        <translation>将步骤 %1 关联到“%2”的一个句子</translation>
    </message>
    <message>
        <source>Unlink step %1 from a sentence of “%2”</source>
        <translation>取消步骤 %1 与“%2”的一个句子的关联</translation>
    </message>
    <message numerus="yes">
        <source>Check the evidence of %n memories</source>
        <translation>
            <numerusform>核对 %n 条记忆的证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check the evidence of %n sentences of “%1”</source>
        <translation>
            <numerusform>核对“%1”的 %n 个句子的证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence needs a sentence that it is about.</source>
        <translation>证据需要有其所针对的句子。</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>没有步骤 %1。</translation>
    </message>
    <message>
        <source>Take back what was said of a sentence of “%1”</source>
        <translation>撤回对“%1”的一个句子的判断</translation>
    </message>
    <message>
        <source>A newer text took its place.</source>
        <translation>已被更新的文本取代。</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n rulings on evidence that point to nothing</source>
        <translation>
            <numerusform>移除 %n 条没有指向任何内容的证据判断</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>It refers to a run that is not in the pool.</source>
        <translation>它引用的运行不在记忆池中。</translation>
    </message>
    <message>
        <source>It refers to a run that the memory was not made from.</source>
        <translation>它引用的运行并非产生该记忆的运行。</translation>
    </message>
    <message>
        <source>It refers to a step that the run does not have.</source>
        <translation>它引用的步骤在该运行中不存在。</translation>
    </message>
    <message>
        <source>The program stopped while this job ran. Nothing is lost.</source>
        <translation>程序在此作业运行时停止。没有丢失任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The program stopped while %n calls were under way; they may have been charged.</source>
        <translation>
            <numerusform>程序停止时有 %n 个调用正在进行；它们可能已被计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which prompt is to be changed?</source>
        <translation>要更改哪个提示词？</translation>
    </message>
    <message>
        <source>Take the prompt “%1” of the program again</source>
        <translation>恢复使用程序自带的提示词“%1”</translation>
    </message>
    <message>
        <source>Change the prompt “%1”</source>
        <translation>更改提示词“%1”</translation>
    </message>
    <message>
        <source>The proposed memory has no type that a model can make.</source>
        <translation>建议的记忆不具有模型可生成的类型。</translation>
    </message>
    <message>
        <source>The proposed memory has no text.</source>
        <translation>建议的记忆没有文本。</translation>
    </message>
    <message>
        <source>The proposed memory belongs to no run and no domain.</source>
        <translation>建议的记忆不属于任何运行和领域。</translation>
    </message>
    <message>
        <source>“%1” was changed since this was proposed.
It said then: %2
It says now: %3</source>
        <translation>“%1”在提出此建议之后已被更改。
当时为：%2
现在为：%3</translation>
    </message>
    <message>
        <source>The run that this was proposed for is not in the pool any more.</source>
        <translation>此建议所针对的运行已不在记忆池中。</translation>
    </message>
    <message>
        <source>The pool holds this relation of “%1” and “%2” already.</source>
        <translation>记忆池中已有“%1”与“%2”的这一关系。</translation>
    </message>
    <message>
        <source>The proposal does not say what it is about.</source>
        <translation>此建议没有说明所针对的内容。</translation>
    </message>
    <message>
        <source>The proposed text is empty.</source>
        <translation>建议的文本为空。</translation>
    </message>
    <message>
        <source>The proposed verdict does not say whether the run passed.</source>
        <translation>建议的判定没有说明该运行是否通过。</translation>
    </message>
    <message>
        <source>The proposed relation is of no kind that there is.</source>
        <translation>建议的关系不属于任何现有种类。</translation>
    </message>
    <message>
        <source>A relation needs two memories.</source>
        <translation>关系需要两条记忆。</translation>
    </message>
    <message>
        <source>The proposed category has no name.</source>
        <translation>建议的类别没有名称。</translation>
    </message>
    <message>
        <source>The run passed.</source>
        <translation>该运行已通过。</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>该运行失败。</translation>
    </message>
    <message>
        <source>The memory that this was proposed for is not in the pool any more.</source>
        <translation>此建议所针对的记忆已不在记忆池中。</translation>
    </message>
    <message>
        <source>The proposal was accepted already by %1.</source>
        <translation>此建议已由 %1 接受。</translation>
    </message>
    <message>
        <source>The proposal was rejected by %1. Undo that first.</source>
        <translation>此建议已由 %1 拒绝。请先撤销该决定。</translation>
    </message>
    <message>
        <source>The proposal is not in the pool.</source>
        <translation>此建议不在记忆池中。</translation>
    </message>
    <message>
        <source>The proposal is not the one that was stored: its content does not match its hash.</source>
        <translation>此建议与所存储的不同：其内容与哈希值不符。</translation>
    </message>
    <message>
        <source>The proposal was edited by somebody else since you read it.
You read: %1
It says now: %2</source>
        <translation>在您阅读之后，此建议已被其他人编辑。
您读到的：%1
现在为：%2</translation>
    </message>
    <message>
        <source>Drafted by the rule %1, without a model.</source>
        <translation>由规则 %1 起草，未使用模型。</translation>
    </message>
    <message>
        <source>Proposed by %1 with prompt %2 (call %3).</source>
        <translation>由 %1 用提示词 %2 提出（调用 %3）。</translation>
    </message>
    <message>
        <source>Proposed by %1 with prompt %2.</source>
        <translation>由 %1 用提示词 %2 提出。</translation>
    </message>
    <message>
        <source>Accept the proposed memory “%1”</source>
        <translation>接受建议的记忆“%1”</translation>
    </message>
    <message>
        <source>Accept the general form of “%1”</source>
        <translation>接受“%1”的泛化形式</translation>
    </message>
    <message>
        <source>Accept the verdict on “%1”</source>
        <translation>接受对“%1”的判定</translation>
    </message>
    <message>
        <source>Accept a relation of “%1”</source>
        <translation>接受“%1”的一个关系</translation>
    </message>
    <message>
        <source>Accept the category of “%1”</source>
        <translation>接受“%1”的类别</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>接受 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the proposal “%1”</source>
        <translation>编辑建议“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposals</source>
        <translation>
            <numerusform>拒绝 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal was accepted by %1. Undo that first.</source>
        <translation>此建议已由 %1 接受。请先撤销该决定。</translation>
    </message>
    <message>
        <source>The space “%1” holds no vector of this text. It knows the keys of %2 memories and %3 other texts; “waymark embed --query-texts” adds more, and “waymark retrieve --endpoint” asks for it.</source>
        <translation>空间“%1”没有这段文本的向量。它知道 %2 条记忆的键文本和 %3 段其他文本；“waymark embed --query-texts”可以添加更多，“waymark retrieve --endpoint”可以索取它。</translation>
    </message>
    <message>
        <source>The pool has no task to ask.</source>
        <translation>记忆池没有可供查询的任务。</translation>
    </message>
    <message>
        <source>Asking tasks with and without each domain</source>
        <translation>正在分别包含和排除各个领域来查询任务</translation>
    </message>
    <message>
        <source>No task of the pool has a vector in this space: embed the tasks too.</source>
        <translation>记忆池中没有任务在此空间中有向量：请将任务也嵌入。</translation>
    </message>
    <message>
        <source>No task retrieves anything, since its own domain is left out: there are no memories of another one.</source>
        <translation>没有任务检索到任何记忆，因为任务自身的领域被排除：没有其他领域的记忆。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n results from %1</source>
        <translation>
            <numerusform>导入 %n 条结果（来自：%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no table with a header and rows.</source>
        <translation>该文件不是带表头和行的表格。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The attempt names no task.</source>
        <translation>该尝试未注明任务。</translation>
    </message>
    <message>
        <source>The reported figure is not a number.</source>
        <translation>报告的数值不是数字。</translation>
    </message>
    <message>
        <source>The evaluation is not in the pool any more.</source>
        <translation>该评测已不在记忆池中。</translation>
    </message>
    <message>
        <source>An evaluation needs a name.</source>
        <translation>评测必须有名称。</translation>
    </message>
    <message>
        <source>Rename the evaluation “%1” to “%2”</source>
        <translation>将评测“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>There is an evaluation “%1” already.</source>
        <translation>已有名为“%1”的评测。</translation>
    </message>
    <message>
        <source>Remove the evaluation “%1”</source>
        <translation>移除评测“%1”</translation>
    </message>
    <message>
        <source>A cause needs a task and a condition.</source>
        <translation>原因必须有任务和条件。</translation>
    </message>
    <message>
        <source>Say why “%1” fails under “%2”</source>
        <translation>说明“%1”在“%2”下失败的原因</translation>
    </message>
    <message>
        <source>Take back why “%1” fails under “%2”</source>
        <translation>撤回“%1”在“%2”下失败的原因</translation>
    </message>
    <message>
        <source>The perplexity must be at least 2.</source>
        <translation>困惑度必须至少为 2。</translation>
    </message>
    <message>
        <source>None of the memories of this type has a vector in this space.</source>
        <translation>这一类型的记忆在此空间中都没有向量。</translation>
    </message>
    <message>
        <source>There are no memories of this type to measure.</source>
        <translation>没有可测量的这一类型的记忆。</translation>
    </message>
    <message>
        <source>All memories of this type are of the domain “%1”: with one domain there is nothing to tell apart.</source>
        <translation>这一类型的所有记忆都属于领域“%1”：只有一个领域时没有可区分的内容。</translation>
    </message>
    <message>
        <source>LISI looks at neighbourhoods: it needs six memories at least, and there are %1.</source>
        <translation>LISI 考察邻域：至少需要六条记忆，而此处有 %1 条。</translation>
    </message>
    <message numerus="yes">
        <source>Give %n memories their verified outcome</source>
        <translation>
            <numerusform>为 %n 条记忆采用已核实的结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>已取消测量。</translation>
    </message>
    <message>
        <source>The index compares domains: it needs memories of two at least.</source>
        <translation>该指数比较各领域：至少需要两个领域的记忆。</translation>
    </message>
    <message>
        <source>The index needs a domain with two memories at least: here each has one.</source>
        <translation>该指数需要至少一个有两条记忆的领域：此处每个领域只有一条。</translation>
    </message>
    <message>
        <source>Two domains have the same centre, as when they hold the same memories: the index has no bound then.</source>
        <translation>两个领域的中心相同，例如它们含有相同的记忆：此时该指数没有上界。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The vector is no list of numbers.</source>
        <translation>该向量不是数字列表。</translation>
    </message>
    <message>
        <source>The vector has a value that is no number, at place %1.</source>
        <translation>向量在位置 %1 的值不是数字。</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>The space “%1” holds vectors of %2; these are of %3. Nothing was mixed.</source>
        <translation>空间“%1”存放 %2 的向量；这些是 %3 的向量。未混用任何内容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The memory is not in the pool any more.</source>
        <translation>该记忆已不在记忆池中。</translation>
    </message>
    <message>
        <source>The task of this memory is not known, so nothing can be guessed.</source>
        <translation>此记忆的任务未知，因此无从猜测。</translation>
    </message>
    <message>
        <source>The run is not in the pool any more.</source>
        <translation>该运行已不在记忆池中。</translation>
    </message>
    <message>
        <source>Jobs of this kind have no items that are asked one by one.</source>
        <translation>这一种类的作业没有逐条询问的条目。</translation>
    </message>
    <message>
        <source>Summaries and insights need a model.</source>
        <translation>摘要和洞见需要模型。</translation>
    </message>
    <message>
        <source>The job is gone.</source>
        <translation>该作业已不存在。</translation>
    </message>
    <message>
        <source>The endpoint of this job is not configured any more. Choose another one, or set it up again.</source>
        <translation>此作业的端点已不在配置中。请选择另一个端点，或重新配置它。</translation>
    </message>
    <message>
        <source>There is no memory to choose from.</source>
        <translation>没有可供选择的记忆。</translation>
    </message>
    <message>
        <source>Embedding goes by space, not by items.</source>
        <translation>嵌入按空间进行，而不是按条目进行。</translation>
    </message>
</context>
<context>
    <name>llm</name>
    <message>
        <source>%1 sent the key of this endpoint back inside its answer. Nothing of the answer was kept.</source>
        <translation>%1 在应答中发回了此端点的密钥。该应答未保留任何内容。</translation>
    </message>
    <message>
        <source>The header “%1” of this endpoint holds characters that cannot be sent. Enter it again in Preferences.</source>
        <translation>此端点的请求头“%1”含有无法发送的字符。请在首选项中重新输入。</translation>
    </message>
    <message>
        <source>The keychain has no item “%1”. Enter the key again in Preferences.</source>
        <translation>密钥环中没有条目“%1”。请在首选项中重新输入密钥。</translation>
    </message>
    <message>
        <source>The keychain did not hand out “%1”. Unlock it and try again.</source>
        <translation>密钥环没有交出“%1”。请解锁后重试。</translation>
    </message>
    <message>
        <source>There is no keychain that answers. Keep the key in an environment variable or a file instead.</source>
        <translation>没有密钥环响应。请改将密钥存放在环境变量或文件中。</translation>
    </message>
    <message>
        <source>Waymark was built without a keychain. Keep the key in an environment variable or a file instead.</source>
        <translation>此 Waymark 构建时未包含密钥环支持。请改将密钥存放在环境变量或文件中。</translation>
    </message>
    <message>
        <source>There is no key file “%1”. Check its path in Preferences.</source>
        <translation>没有密钥文件“%1”。请在首选项中检查其路径。</translation>
    </message>
    <message>
        <source>The key file “%1” is a link. Name the file itself.</source>
        <translation>密钥文件“%1”是一个链接。请指定文件本身。</translation>
    </message>
    <message>
        <source>The key file “%1” could not be read: %2.</source>
        <translation>无法读取密钥文件“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is no plain file, so no key was read from it.</source>
        <translation>“%1”不是普通文件，因此未从中读取密钥。</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to somebody else, so no key was read from it.</source>
        <translation>密钥文件“%1”属于其他用户，因此未从中读取密钥。</translation>
    </message>
    <message>
        <source>Others can read or write the key file “%1”. Make it yours alone: chmod 600.</source>
        <translation>其他用户可以读取或写入密钥文件“%1”。请设为仅您可用：chmod 600。</translation>
    </message>
    <message>
        <source>“%1” is too large for a key file.</source>
        <translation>“%1”作为密钥文件过大。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it before Waymark starts, or choose another place for the key.</source>
        <translation>未设置环境变量 %1。请在启动 Waymark 之前设置它，或为密钥选择其他存放处。</translation>
    </message>
    <message>
        <source>No answer is recorded for this. Configure an endpoint to ask a model.</source>
        <translation>没有为此录制的应答。请配置端点以询问模型。</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>录制的应答</translation>
    </message>
    <message>
        <source>A recorded answer needs &quot;purpose&quot;, &quot;subject&quot; and &quot;answer&quot;.</source>
        <translation>录制的应答需要“purpose”、“subject”和“answer”。</translation>
    </message>
    <message>
        <source>This question has a recorded answer already.</source>
        <translation>此问题已有录制的应答。</translation>
    </message>
</context>
<context>
    <name>pipeline</name>
    <message>
        <source>&quot;%1&quot; is none of the ten categories.</source>
        <translation>“%1”不是十个类别之一。</translation>
    </message>
    <message>
        <source>The model left &quot;%1&quot; empty.</source>
        <translation>模型将“%1”留空。</translation>
    </message>
    <message>
        <source>It is not known whether this run succeeded. Judge it first.</source>
        <translation>尚不清楚此运行是否成功。请先评判它。</translation>
    </message>
    <message>
        <source>A memory of type trajectory needs no model.</source>
        <translation>轨迹类型的记忆不需要模型。</translation>
    </message>
    <message>
        <source>No step of this run changes or verifies anything, so there is nothing to draft a workflow from.</source>
        <translation>此运行没有任何步骤更改或验证内容，因此无从起草工作流。</translation>
    </message>
    <message>
        <source>For memories of type trajectory the task itself is the query.</source>
        <translation>对于轨迹类型的记忆，任务本身即为查询。</translation>
    </message>
    <message>
        <source>The model wrote no plan.</source>
        <translation>模型没有写出计划。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has no place {{%2}}.</source>
        <translation>提示词“%1”没有占位符 {{%2}}。</translation>
    </message>
    <message>
        <source>The place {{%2}} is missing in the prompt &quot;%1&quot;.</source>
        <translation>提示词“%1”中缺少占位符 {{%2}}。</translation>
    </message>
    <message>
        <source>A prompt begins with &quot;version:&quot; and a number, then &quot;--- system&quot;.</source>
        <translation>提示词以“version:”和一个数字开头，然后是“--- system”。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; lacks its version, its system part or its user part.</source>
        <translation>提示词“%1”缺少版本、system 部分或 user 部分。</translation>
    </message>
    <message>
        <source>Nothing is known for the place {{%2}} of the prompt &quot;%1&quot;.</source>
        <translation>提示词“%1”的占位符 {{%2}} 没有已知内容。</translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot;.</source>
        <translation>没有提示词“%1”。</translation>
    </message>
    <message>
        <source>This item still holds a possible secret (%1) and was not sent. Review it.</source>
        <translation>此条目仍可能含有机密（%1），未发送。请检查。</translation>
    </message>
    <message>
        <source>Between 1 and %1 tasks can be guessed among.</source>
        <translation>可供猜测的任务数须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>The task alone is longer than what the model takes, so that nothing is left for the run.</source>
        <translation>仅任务本身就已超过模型可接受的长度，没有为运行留下余量。</translation>
    </message>
    <message>
        <source>The first and the last steps of the run alone are longer than the %1 tokens that the model leaves for them.</source>
        <translation>仅该运行的最初和最后几个步骤就已超过模型为其留出的 %1 个词元。</translation>
    </message>
</context>
<context>
    <name>retrieval</name>
    <message>
        <source>The map was not made: cancelled.</source>
        <translation>未生成地图：已取消。</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>正在寻找邻居</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>正在排布地图</translation>
    </message>
    <message>
        <source>The neighbours were not found: cancelled.</source>
        <translation>未找到邻居：已取消。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>A compressed field of the pool is damaged.</source>
        <translation>记忆池中的一个压缩字段已损坏。</translation>
    </message>
    <message>
        <source>A compressed field of the pool is larger than 1 GiB.</source>
        <translation>记忆池中的一个压缩字段大于 1 GiB。</translation>
    </message>
    <message>
        <source>The task could not be finished.</source>
        <translation>任务未能完成。</translation>
    </message>
    <message>
        <source>What was to be changed is not in the pool any more.</source>
        <translation>要更改的内容已不在记忆池中。</translation>
    </message>
    <message>
        <source>There is no memory with the id “%1”.</source>
        <translation>没有 ID 为“%1”的记忆。</translation>
    </message>
    <message>
        <source>More than one memory has an id that begins with “%1”.</source>
        <translation>有多条记忆的 ID 以“%1”开头。</translation>
    </message>
    <message>
        <source>The memory is not in the pool any more.</source>
        <translation>该记忆已不在记忆池中。</translation>
    </message>
    <message>
        <source>The program lacks a schema file.</source>
        <translation>程序缺少一个架构文件。</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read.</source>
        <translation>无法解析模式“%1”。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The vector has %1 dimensions, the space “%2” has %3.</source>
        <translation>向量有 %1 维，而空间“%2”有 %3 维。</translation>
    </message>
    <message>
        <source>The vector has no numbers.</source>
        <translation>向量不含任何数值。</translation>
    </message>
    <message>
        <source>The vector has %1 dimensions, more than %2.</source>
        <translation>向量有 %1 维，超过了 %2 维。</translation>
    </message>
    <message>
        <source>The vector has a value that is no number, at place %1.</source>
        <translation>向量在位置 %1 的值不是数字。</translation>
    </message>
    <message>
        <source>The vector is zero: it has no direction.</source>
        <translation>向量为零向量，没有方向。</translation>
    </message>
    <message>
        <source>A space of vectors cannot be called “%1”.</source>
        <translation>向量空间不能命名为“%1”。</translation>
    </message>
    <message>
        <source>The space “%1” cannot have %2 dimensions.</source>
        <translation>空间“%1”不能有 %2 维。</translation>
    </message>
    <message>
        <source>The space “%1” holds vectors of the keys “%2”, not of “%3”.</source>
        <translation>空间“%1”存放的是键“%2”的向量，而不是键“%3”的向量。</translation>
    </message>
    <message>
        <source>There is no trajectory with the id “%1”.</source>
        <translation>没有标识为“%1”的轨迹。</translation>
    </message>
    <message>
        <source>More than one trajectory has an id that begins with “%1”.</source>
        <translation>有多条轨迹的标识以“%1”开头。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows refer to something that is not in the pool.</source>
        <translation>
            <numerusform>%n 行引用了记忆池中不存在的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the journal have lost rows, or have too many.</source>
        <translation>
            <numerusform>日志中有 %n 项更改缺少行或多出行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence point to a memory or a step that is not in the pool.</source>
        <translation>
            <numerusform>%n 条证据判断指向记忆池中不存在的记忆或步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the full text does not match the memories.</source>
        <translation>全文索引与记忆不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>记忆池</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>The budget of %1 does not suffice: of %2, %3 are spent and %4 reserved, and the next call takes up to %5. Raise it to go on.</source>
        <translation>%1的预算不足：总额 %2，已花费 %3，已预留 %4，而下一次调用最多需要 %5。请提高预算以继续。</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>预算不能为负数。</translation>
    </message>
    <message>
        <source>A budget of a job needs a job.</source>
        <translation>作业的预算需要有作业。</translation>
    </message>
    <message>
        <source>The pool “%1” does not exist.</source>
        <translation>记忆池“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it points to.</source>
        <translation>“%1”是符号链接。请打开它所指向的文件。</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was stored; free some space and try again.</source>
        <translation>磁盘已满。此更改未存储任何内容；请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The pool is in use by another program. Try again when it has finished.</source>
        <translation>记忆池正被另一个程序使用。请等它结束后重试。</translation>
    </message>
    <message>
        <source>The pool cannot be written to.</source>
        <translation>无法写入记忆池。</translation>
    </message>
    <message>
        <source>The pool is damaged.</source>
        <translation>记忆池已损坏。</translation>
    </message>
    <message>
        <source>The file is not a pool.</source>
        <translation>该文件不是记忆池。</translation>
    </message>
    <message>
        <source>The pool could not be written: the disk may be full. Nothing of this change was stored.</source>
        <translation>无法写入记忆池：磁盘可能已满。此更改未存储任何内容。</translation>
    </message>
    <message>
        <source>The pool could not be read or written.</source>
        <translation>无法读取或写入记忆池。</translation>
    </message>
    <message>
        <source>The change contradicts something else in the pool.</source>
        <translation>此更改与记忆池中的其他内容相矛盾。</translation>
    </message>
    <message>
        <source>A field is larger than 64 MiB.</source>
        <translation>有一个字段大于 64 MiB。</translation>
    </message>
    <message>
        <source>The pool did not accept the request.</source>
        <translation>记忆池未接受该请求。</translation>
    </message>
    <message>
        <source>The job is not in the pool.</source>
        <translation>该作业不在记忆池中。</translation>
    </message>
    <message>
        <source>There is nothing to do: the job has no items.</source>
        <translation>无事可做：该作业没有条目。</translation>
    </message>
    <message>
        <source>The item is not in the pool.</source>
        <translation>该条目不在记忆池中。</translation>
    </message>
    <message>
        <source>process %1 on %2 since %3</source>
        <translation>%2 上的进程 %1，自 %3 起</translation>
    </message>
    <message>
        <source>Another program runs the background services of this pool (%1). It has to end them first.</source>
        <translation>另一个程序正在运行此记忆池的后台服务（%1）。须先由它结束这些服务。</translation>
    </message>
    <message>
        <source>Another program has taken over the background services of this pool (%1).</source>
        <translation>另一个程序已接管此记忆池的后台服务（%1）。</translation>
    </message>
    <message>
        <source>The background services of this pool have ended.</source>
        <translation>此记忆池的后台服务已结束。</translation>
    </message>
    <message>
        <source>The call is not in the ledger.</source>
        <translation>该调用不在账本中。</translation>
    </message>
    <message>
        <source>The call was taken over by another process.</source>
        <translation>该调用已由另一个进程接管。</translation>
    </message>
    <message>
        <source>The program stopped before the call was sent.</source>
        <translation>程序在发送调用之前停止。</translation>
    </message>
    <message>
        <source>The program stopped while the call was under way; it may have been charged.</source>
        <translation>程序在调用进行时停止；它可能已被计费。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>The backup was cancelled. No file was written.</source>
        <translation>备份已取消。没有写入文件。</translation>
    </message>
    <message>
        <source>Copying the pool</source>
        <translation>正在复制记忆池</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <source>Restoring was cancelled. The pool is as it was.</source>
        <translation>还原已取消。记忆池保持原样。</translation>
    </message>
    <message>
        <source>A pool cannot be restored from itself.</source>
        <translation>记忆池不能从自身还原。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Waymark and cannot be restored here.</source>
        <translation>“%1”由较新版本的 Waymark 写入，无法在此还原。</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>Putting the backup in place</source>
        <translation>正在放入备份</translation>
    </message>
    <message numerus="yes">
        <source>%n budgets do not count what the calls took.</source>
        <translation>
            <numerusform>%n 个预算的计数与调用的用量不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs do not count their items as they are.</source>
        <translation>
            <numerusform>%n 个作业的计数与其条目不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals do not say what they were stored with. They cannot be accepted.</source>
        <translation>
            <numerusform>%n 条建议未写明存储时的内容。它们无法被接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool “%1” is damaged: %2. It was left as it is; restore a backup.</source>
        <translation>记忆池“%1”已损坏：%2。已保持原样；请还原备份。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it looks like a picture</source>
        <translation>看起来是图片</translation>
    </message>
    <message>
        <source>it looks like a ZIP archive</source>
        <translation>看起来是 ZIP 压缩包</translation>
    </message>
    <message>
        <source>it looks like JSON; import it instead</source>
        <translation>看起来是 JSON；请改用导入</translation>
    </message>
    <message>
        <source>it looks like text</source>
        <translation>看起来是文本</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>不是数据库</translation>
    </message>
    <message>
        <source>its structure cannot be read</source>
        <translation>无法读取其结构</translation>
    </message>
    <message>
        <source>“%1” is not a pool: %2.</source>
        <translation>“%1”不是记忆池：%2。</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>是另一个程序的数据库</translation>
    </message>
    <message>
        <source>The pool “%1” was not closed properly and has to be opened for writing once.</source>
        <translation>记忆池“%1”未正常关闭，需要以可写方式打开一次。</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少末尾部分</translation>
    </message>
    <message>
        <source>its schema is not the one of this version (%1)</source>
        <translation>其架构与此版本不符（%1）</translation>
    </message>
    <message>
        <source>its structure is broken</source>
        <translation>其结构已损坏</translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation>没有架构版本</translation>
    </message>
    <message>
        <source>This pool was written by a newer version of Waymark (schema %1, this version knows %2). It is open for reading only.</source>
        <translation>此记忆池由较新版本的 Waymark 写入（架构 %1，此版本支持 %2）。已以只读方式打开。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. The pool is open for reading only.</source>
        <translation>无法写入该文件或其所在文件夹。记忆池已以只读方式打开。</translation>
    </message>
    <message>
        <source>The pool “%1” needs an upgrade, but the file cannot be written to.</source>
        <translation>记忆池“%1”需要升级，但无法写入该文件。</translation>
    </message>
    <message>
        <source>The pool is open for reading only.</source>
        <translation>记忆池已以只读方式打开。</translation>
    </message>
    <message>
        <source>Opening was cancelled. The pool is as it was.</source>
        <translation>打开已取消。记忆池保持原样。</translation>
    </message>
    <message>
        <source>Upgrading the pool</source>
        <translation>正在升级记忆池</translation>
    </message>
    <message>
        <source>The lock file “%1” could not be opened: %2.</source>
        <translation>无法打开锁文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The pool is being written by another program (%1).</source>
        <translation>另一个程序正在写入记忆池（%1）。</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>未知进程</translation>
    </message>
    <message>
        <source>There is no proposal “%1”.</source>
        <translation>没有建议“%1”。</translation>
    </message>
    <message>
        <source>“%1” is the beginning of several proposals.</source>
        <translation>有多条建议以“%1”开头。</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>一个决定</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>一个关系</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>一个判定</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>一条建议</translation>
    </message>
    <message>
        <source>an ignored finding</source>
        <translation>一条已忽略的检查结果</translation>
    </message>
    <message>
        <source>“%1” was changed later: “%2” by %3. Undo that first.</source>
        <translation>“%1”后来又有更改：“%2”（更改者：%3）。请先撤销该更改。</translation>
    </message>
    <message>
        <source>“%1” is not as this change left it, so the change cannot be undone.</source>
        <translation>“%1”与此更改完成时的状态不同，因此无法撤销此更改。</translation>
    </message>
    <message>
        <source>“%1” is used by a later change: “%2” by %3. Undo that first.</source>
        <translation>“%1”被后来的更改使用：“%2”（更改者：%3）。请先撤销该更改。</translation>
    </message>
    <message>
        <source>“%1” is in use, so the change cannot be undone.</source>
        <translation>“%1”正被使用，因此无法撤销此更改。</translation>
    </message>
    <message>
        <source>What “%1” added is in use, so there is nothing to take back.</source>
        <translation>“%1”所添加的内容正被使用，因此没有可撤回的内容。</translation>
    </message>
    <message>
        <source>There is no change %1 in the journal.</source>
        <translation>日志记录中没有更改 %1。</translation>
    </message>
    <message>
        <source>Change %1 came with an import as history and cannot be undone here.</source>
        <translation>更改 %1 是随导入而来的历史记录，无法在此撤销。</translation>
    </message>
    <message>
        <source>Change %1 (“%2”) is undone already.</source>
        <translation>更改 %1（“%2”）已经撤销。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The attempt is not in the pool any more.</source>
        <translation>该尝试已不在记忆池中。</translation>
    </message>
    <message>
        <source>results</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>These results have been imported again since. Remove that evaluation first.</source>
        <translation>这些结果此后又被重新导入。请先移除该评测。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of evaluations have lost results, or have too many.</source>
        <translation>
            <numerusform>%n 个评测部分缺少结果或结果过多。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::app::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what the action does (its key)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This works in Pool.</source>
        <translation>此操作在“记忆池”中可用。</translation>
    </message>
    <message>
        <source>This works on the page of a trajectory.</source>
        <translation>此操作在轨迹页面中可用。</translation>
    </message>
    <message>
        <source>This needs an open pool.</source>
        <translation>需要先打开一个记忆池。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有可执行的内容。</translation>
    </message>
    <message>
        <source>The pool cannot be written to now.</source>
        <translation>目前无法写入记忆池。</translation>
    </message>
    <message>
        <source>Select one memory first.</source>
        <translation>请先选择一条记忆。</translation>
    </message>
    <message>
        <source>Select a memory first.</source>
        <translation>请先选择记忆。</translation>
    </message>
    <message>
        <source>A memory is being edited.</source>
        <translation>正在编辑一条记忆。</translation>
    </message>
    <message>
        <source>Select a memory with a trajectory in the pool first.</source>
        <translation>请先选择一条其轨迹在记忆池中的记忆。</translation>
    </message>
    <message>
        <source>No trajectory is open.</source>
        <translation>没有打开的轨迹。</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>目前无法执行。</translation>
    </message>
    <message>
        <source>This works in Retrieval.</source>
        <translation>此操作在“检索”中可用。</translation>
    </message>
    <message>
        <source>This works in Map.</source>
        <translation>此操作在“地图”中可用。</translation>
    </message>
    <message>
        <source>Select a candidate first.</source>
        <translation>请先选择一个候选。</translation>
    </message>
    <message>
        <source>Nothing is tried.</source>
        <translation>没有在尝试任何更改。</translation>
    </message>
    <message>
        <source>This works in Lineage.</source>
        <translation>此操作在“谱系”中可用。</translation>
    </message>
    <message>
        <source>Open the ladder of a run or memory first.</source>
        <translation>请先打开某个运行或记忆的阶梯。</translation>
    </message>
    <message>
        <source>No texts are compared.</source>
        <translation>当前没有比较文本。</translation>
    </message>
    <message>
        <source>This works in Jobs.</source>
        <translation>此操作在“作业”中可用。</translation>
    </message>
    <message>
        <source>Nobody serves the jobs of this pool.</source>
        <translation>没有程序在处理此记忆池的作业。</translation>
    </message>
    <message>
        <source>Choose a job that is not over first.</source>
        <translation>请先选择一个未结束的作业。</translation>
    </message>
    <message>
        <source>No item of this job failed.</source>
        <translation>此作业没有失败的条目。</translation>
    </message>
    <message>
        <source>Choose an item of a job first.</source>
        <translation>请先选择作业的一个条目。</translation>
    </message>
    <message>
        <source>Choose an item that is over first.</source>
        <translation>请先选择一个已结束的条目。</translation>
    </message>
    <message>
        <source>A proposal is being edited.</source>
        <translation>正在编辑一条建议。</translation>
    </message>
    <message>
        <source>Choose an item whose proposal is open first.</source>
        <translation>请先选择一个建议待定的条目。</translation>
    </message>
    <message>
        <source>No proposal is compared.</source>
        <translation>当前没有比较建议。</translation>
    </message>
    <message>
        <source>This works in Results.</source>
        <translation>此操作在“评测结果”中可用。</translation>
    </message>
    <message>
        <source>Choose a task and the method “Rerank by model” or “Rewrite by model” first; an answer that is shown is not asked for again.</source>
        <translation>请先选择任务和“由模型重排”或“由模型改写”方法；已显示的应答不会再次询问。</translation>
    </message>
    <message>
        <source>Nothing that a model rewrote is shown.</source>
        <translation>没有显示模型改写的内容。</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>没有显示图。</translation>
    </message>
    <message>
        <source>The flip ledger is not shown.</source>
        <translation>没有显示翻转清单。</translation>
    </message>
    <message>
        <source>The audit of the judge is not shown.</source>
        <translation>没有显示评判模型核查。</translation>
    </message>
</context>
<context>
    <name>waymark::app::CommandController</name>
    <message>
        <source>%1, on</source>
        <translation>%1，已开启</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Recent pools</source>
        <translation>最近的记忆池</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>菜单：%1</translation>
    </message>
</context>
<context>
    <name>waymark::app::ComparisonController</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>Goal in full</source>
        <translation>完整目标</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>经验摘要</translation>
    </message>
    <message>
        <source>Commands, one a line</source>
        <translation>命令，每行一条</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Until %1, changed by %2</source>
        <translation>截至 %1，由 %2 修改</translation>
    </message>
    <message>
        <source>Derived from it: %1</source>
        <translation>由其派生：%1</translation>
    </message>
    <message>
        <source>Derived from: %1</source>
        <translation>派生自：%1</translation>
    </message>
    <message>
        <source>Superseded by: %1</source>
        <translation>被取代为：%1</translation>
    </message>
    <message>
        <source>Supersedes: %1</source>
        <translation>取代：%1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>重复：%1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>Compatible: %1</source>
        <translation>兼容：%1</translation>
    </message>
    <message>
        <source>Of the same run: %1</source>
        <translation>来自同一运行：%1</translation>
    </message>
    <message>
        <source>There is nothing to compare it with: it has no earlier text, no relation and no sibling of its type.</source>
        <translation>没有可比较的内容：它没有更早的文本、没有关系，也没有同类型的同源记忆。</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前文本</translation>
    </message>
    <message>
        <source>%1 of %2 texts to compare with; %3 shows the next.</source>
        <translation>可比较文本的第 %1 个，共 %2 个；按 %3 显示下一个。</translation>
    </message>
    <message>
        <source>The only text to compare with; %1 goes back to the panes.</source>
        <translation>唯一可比较的文本；按 %1 返回窗格。</translation>
    </message>
    <message>
        <source>There is nothing to generalise by rule: no particular of the run is named, or none that can be put more generally.</source>
        <translation>按规则没有可泛化之处：没有提到该运行的具体细节，或者没有可以更概括表达的内容。</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>已存储的文本</translation>
    </message>
    <message>
        <source>Proposed generalisation, by rule</source>
        <translation>建议的泛化（按规则）</translation>
    </message>
    <message>
        <source>Proposed generalisation, by %1</source>
        <translation>建议的泛化（来自 %1）</translation>
    </message>
    <message numerus="yes">
        <source>%n particular(s) of the run are put more generally. Nothing is stored before you keep it; the old text stays in the history.</source>
        <translation>
            <numerusform>运行的 %n 处具体细节改为更概括的表达。在您保留之前不会存储；旧文本保留在历史中。</numerusform>
        </translation>
    </message>
    <message>
        <source>As you write it</source>
        <translation>您正在编写的文本</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>A new %1 of this run</source>
        <translation>此运行的新%1</translation>
    </message>
    <message>
        <source>An insight names no file, identifier or text of the run: it is to help with other tasks.</source>
        <translation>洞见不提及该运行的文件、标识符或文本：它应当对其他任务有帮助。</translation>
    </message>
    <message>
        <source>At the right stands what you wrote last time and did not keep.</source>
        <translation>右侧是您上次写下但没有保留的内容。</translation>
    </message>
    <message>
        <source>As somebody else has stored it meanwhile</source>
        <translation>其他人在此期间存储的内容</translation>
    </message>
    <message>
        <source>The memory was changed while you were writing. Take what you want of your text and keep it again.</source>
        <translation>您书写期间此记忆已被更改。请从您的文本中取用所需内容，然后再次保留。</translation>
    </message>
</context>
<context>
    <name>waymark::app::EditController</name>
    <message>
        <source>%1: done.</source>
        <translation>%1：已完成。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n memories</source>
        <translation>
            <numerusform>接受 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>接受 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n memories</source>
        <translation>
            <numerusform>拒绝 %n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>拒绝 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as needing work</source>
        <translation>
            <numerusform>将 %n 条记忆标为待修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>标记 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n memories back to unreviewed</source>
        <translation>
            <numerusform>将 %n 条记忆恢复为未审核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation>
            <numerusform>恢复 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a decision under your name. One undo takes all of it back.</source>
        <translation>每条记忆都会记下一个由您署名的决定。撤销一次即可全部恢复原状。</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation>
            <numerusform>停用 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>What is retired is out of retrieval and export, stays in the pool and can be reinstated.</source>
        <translation>停用的记忆不参与检索和导出，但仍保留在记忆池中，可以恢复使用。</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n</source>
        <translation>
            <numerusform>停用 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n memories</source>
        <translation>
            <numerusform>恢复使用 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>They take part in retrieval and export again.</source>
        <translation>它们将重新参与检索和导出。</translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n</source>
        <translation>
            <numerusform>恢复使用 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name of the search “%1”:</source>
        <translation>搜索“%1”的名称：</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>waymark::app::ImportController</name>
    <message>
        <source>Save the import report</source>
        <translation>保存导入报告</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Import trajectories and memories</source>
        <translation>导入轨迹和记忆</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>An import is running. Drop the files again when it has finished.</source>
        <translation>正在进行导入。请在导入完成后重新拖放文件。</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation>剪贴板中既没有文件也没有文本。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>导入已取消。未保留任何内容。</translation>
    </message>
</context>
<context>
    <name>waymark::app::JobsController</name>
    <message>
        <source>“%1” is dropped with what it has in flight, which may have to be paid for all the same. What is done stays as proposals.</source>
        <translation>“%1”及其进行中的调用将被丢弃，这些调用可能仍须付费。已完成的部分作为建议保留。</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消作业</translation>
    </message>
</context>
<context>
    <name>waymark::app::LineageController</name>
    <message>
        <source>This is the last memory of the list in Pool.</source>
        <translation>这是记忆池列表中的最后一条记忆。</translation>
    </message>
    <message>
        <source>This is the first memory of the list in Pool.</source>
        <translation>这是记忆池列表中的第一条记忆。</translation>
    </message>
    <message>
        <source>There is no finding further down in the list of Pool.</source>
        <translation>记忆池列表的后面没有检查结果。</translation>
    </message>
    <message>
        <source>There is no finding further up in the list of Pool.</source>
        <translation>记忆池列表的前面没有检查结果。</translation>
    </message>
    <message>
        <source>Go to a finding first.</source>
        <translation>请先转到一个检查结果。</translation>
    </message>
    <message>
        <source>There is no run to link a step of.</source>
        <translation>没有可供关联步骤的运行。</translation>
    </message>
    <message>
        <source>saved query</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>%1, rank %2: %3</source>
        <extracomment>One time that a memory was retrieved: when, rank, what was asked</extracomment>
        <translation>%1，第 %2 名：%3</translation>
    </message>
    <message>
        <source>Keep or drop the text that you are writing first.</source>
        <translation>请先保留或放弃您正在书写的文本。</translation>
    </message>
</context>
<context>
    <name>waymark::app::LintController</name>
    <message>
        <source>Walk through them (%1)</source>
        <translation>逐条查看（%1）</translation>
    </message>
    <message>
        <source>There is no finding further down in this list.</source>
        <translation>此列表下方没有更多检查结果。</translation>
    </message>
    <message>
        <source>There is no finding further up in this list.</source>
        <translation>此列表上方没有更多检查结果。</translation>
    </message>
    <message>
        <source>There is no finding to ignore here.</source>
        <translation>这里没有可忽略的检查结果。</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <extracomment>Of a finding: rule, the words it is about</extracomment>
        <translation>忽略 %1</translation>
    </message>
    <message>
        <source>Ignore %1: “%2”</source>
        <translation>忽略 %1：“%2”</translation>
    </message>
    <message>
        <source>It is not counted any more. Who reads it sees your reason and can take it back.</source>
        <translation>它不再计入。查看者会看到你的原因，也可以撤回。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>此检查结果</translation>
    </message>
    <message>
        <source>This rule in this memory</source>
        <translation>此记忆中的这条规则</translation>
    </message>
    <message>
        <source>This text everywhere</source>
        <translation>所有位置的这段文字</translation>
    </message>
    <message>
        <source>There is nothing to generalise by rule: no particular of the run is named, or none that can be put more generally.</source>
        <translation>按规则没有可概括的内容：没有提到此次运行的具体细节，或这些细节无法再概括。</translation>
    </message>
    <message>
        <source>Proposed generalisation</source>
        <translation>建议的概括</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>来自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n particular(s) of the run are put more generally. Nothing is stored before you use it.</source>
        <translation>
            <numerusform>运行中的 %n 处细节改为更概括的说法。采用之前不会保存任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>There is no fix for this finding.</source>
        <translation>此检查结果没有修复方法。</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>%1 的修复</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>read it first</source>
        <translation>请先阅读</translation>
    </message>
    <message>
        <source>Only what is seen changes, not what the text says.</source>
        <translation>只改变看到的样子，不改变文字的意思。</translation>
    </message>
    <message>
        <source>It may change what the text says.</source>
        <translation>可能会改变文字的意思。</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>应用修复</translation>
    </message>
    <message>
        <source>No finding says that this memory reads as another type.</source>
        <translation>没有检查结果表明此记忆读起来像其他类型。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): what does not transfer, what has gone stale, what is unsafe.</source>
        <translation>
            <numerusform>%n 条检查结果：无法迁移的、已过时的和不安全的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::app::MainWindow</name>
    <message>
        <source>%1 – Waymark</source>
        <translation>%1 – Waymark</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>The pool was upgraded to this version. A backup of it as it was is “%1”.</source>
        <translation>记忆池已升级到此版本。升级前的备份为“%1”。</translation>
    </message>
    <message>
        <source>Open a pool or make a new one first; then drop the files again.</source>
        <translation>请先打开或新建记忆池，然后重新拖放文件。</translation>
    </message>
    <message>
        <source>Waymark pools (*.waymark)</source>
        <translation>Waymark 记忆池 (*.waymark)</translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation>打开记忆池</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>新建记忆池</translation>
    </message>
    <message>
        <source>What is planted in the sample pool</source>
        <translation>示例记忆池中预置的问题</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Date by which validity and age are judged</source>
        <translation>判定有效期和时长所用的日期</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No pool</source>
        <translation>无记忆池</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>记忆池</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Opening the pool…</source>
        <translation>正在打开记忆池…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Trajectory %1</source>
        <translation>轨迹 %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The filter of last time is still on, and shows %1 of %2 memories: %3</source>
        <translation>上次的筛选仍然有效，显示 %2 条记忆中的 %1 条：%3</translation>
    </message>
    <message>
        <source>This is no link to a memory or a trajectory: %1</source>
        <translation>这不是指向记忆或轨迹的链接：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings, import report and log</source>
        <translation>检查结果、导入报告与日志</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>The ladder could not be written to “%1”: %2.</source>
        <translation>无法将阶梯写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>浏览器网页 (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Keep the ladder</source>
        <translation>保存阶梯</translation>
    </message>
    <message>
        <source>The ladder was written to “%1”.</source>
        <translation>阶梯已写入“%1”。</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message numerus="yes">
        <source>Jobs (%n running)</source>
        <translation>
            <numerusform>作业（%n 个运行中）</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>评测结果</translation>
    </message>
</context>
<context>
    <name>waymark::app::MapController</name>
    <message>
        <source>Laying out the map…</source>
        <translation>正在排布地图…</translation>
    </message>
    <message>
        <source>Cancel the map</source>
        <translation>取消地图</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>正在生成地图…</translation>
    </message>
</context>
<context>
    <name>waymark::app::ModelChoiceController</name>
    <message>
        <source>A model chooses among memories of one type: choose one.</source>
        <translation>模型在一种类型的记忆中选择：请选择一种类型。</translation>
    </message>
    <message>
        <source>What is tried is ranked by cosine. A model is asked about the pool as it is: drop or apply what you try first.</source>
        <translation>试改的内容按余弦排序。询问模型时以记忆池的现状为准：请先放弃或应用试改。</translation>
    </message>
    <message>
        <source>No endpoint is configured yet: there is nobody to ask.</source>
        <translation>尚未配置端点：没有可询问的对象。</translation>
    </message>
    <message>
        <source>The endpoint names no model: name one in the preferences.</source>
        <translation>该端点未注明模型：请在首选项中指定。</translation>
    </message>
    <message>
        <source>There is no memory to choose from.</source>
        <translation>没有可供选择的记忆。</translation>
    </message>
    <message>
        <source>The pool is open for reading only: what a model answers could not be kept.</source>
        <translation>记忆池以只读方式打开：无法保存模型的应答。</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>Cancel the question</source>
        <translation>取消询问</translation>
    </message>
    <message>
        <source>The model is being asked…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>What asking takes is being worked out…</source>
        <translation>正在估算询问所需的量…</translation>
    </message>
</context>
<context>
    <name>waymark::app::PoolController</name>
    <message>
        <source>The pool holds no trajectory for this memory.</source>
        <translation>记忆池中没有此记忆对应的轨迹。</translation>
    </message>
</context>
<context>
    <name>waymark::app::PoolJobs</name>
    <message>
        <source>The variable “%1”, in which its key should be, is empty or not set.</source>
        <translation>应存放其密钥的变量“%1”为空或未设置。</translation>
    </message>
    <message>
        <source>No answer is recorded for this pool.</source>
        <translation>没有为此记忆池录制的应答。</translation>
    </message>
    <message>
        <source>The pool is open for reading only: it has no jobs of its own now.</source>
        <translation>记忆池已以只读方式打开：目前没有自己的作业。</translation>
    </message>
    <message>
        <source>The pool is open for reading only: what a model answers could not be kept.</source>
        <translation>记忆池以只读方式打开：无法保存模型的应答。</translation>
    </message>
    <message>
        <source>The endpoint is not configured any more.</source>
        <translation>该端点已不再配置。</translation>
    </message>
</context>
<context>
    <name>waymark::app::ProposalController</name>
    <message>
        <source>As it is stored</source>
        <translation>已存储的文本</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>As proposed by %1</source>
        <translation>%1 所建议的内容</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>At the right stands what you wrote last time and did not keep.</source>
        <translation>右侧是您上次写下但没有保留的内容。</translation>
    </message>
    <message>
        <source>What you keep is accepted as it stands at the right.</source>
        <translation>您保留的内容将按右侧所示被接受。</translation>
    </message>
</context>
<context>
    <name>waymark::app::ResultLedgers</name>
    <message>
        <source>A task counts as passed when one of its attempts passed.</source>
        <translation>任务有一次尝试通过即视为通过。</translation>
    </message>
    <message>
        <source>A task counts as passed when more than half of its attempts passed.</source>
        <translation>任务有半数以上的尝试通过才视为通过。</translation>
    </message>
    <message>
        <source>Tasks that go the other way with memory, %1</source>
        <translation>带记忆后结果翻转的任务，%1</translation>
    </message>
    <message>
        <source>The runs of this pool that were judged and verified</source>
        <translation>此记忆池中既经评判又经核实的运行</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation>
            <numerusform>停用 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Results speak against them: with each of them tasks are likely to fail that pass without it.</source>
        <translation>评测结果对它们不利：带上其中任一条，没有它时能通过的任务很可能失败。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Read verdicts of a judge</source>
        <translation>读取评判模型的判定</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>来自 %1 的情形</translation>
    </message>
</context>
<context>
    <name>waymark::app::ResultsController</name>
    <message>
        <source>All results of this pool</source>
        <translation>此记忆池的全部评测结果</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n 个结果集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported rate(s)</source>
        <translation>
            <numerusform>%n 个报告的比率</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attempts, %2 reported rates</source>
        <translation>%1 次尝试，%2 个报告的比率</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>正在读取评测结果…</translation>
    </message>
    <message>
        <source>Flip ledger</source>
        <translation>翻转清单</translation>
    </message>
    <message>
        <source>Effect of each memory</source>
        <translation>每条记忆的效果</translation>
    </message>
    <message>
        <source>Audit of the judge</source>
        <translation>评判模型核查</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring how memories transfer…</source>
        <translation>正在测量记忆的迁移情况…</translation>
    </message>
    <message>
        <source>Cancel measuring</source>
        <translation>取消测量</translation>
    </message>
    <message>
        <source>Rename the results</source>
        <translation>重命名评测结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>waymark::app::RetrievalController</name>
    <message>
        <source>The pool does not know the task of this memory: its title stands in for it.</source>
        <translation>记忆池不知道这条记忆的任务：用它的标题代替。</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>选择任务</translation>
    </message>
    <message>
        <source>Words of a task, or its id</source>
        <translation>任务中的词，或其 id</translation>
    </message>
    <message>
        <source>The pool knows the text of no task. Type or paste one.</source>
        <translation>记忆池没有任何任务的文本。请输入或粘贴一个。</translation>
    </message>
    <message>
        <source>No task of the pool has these words.</source>
        <translation>记忆池中没有含这些词的任务。</translation>
    </message>
    <message>
        <source>Without a task nothing is retrieved.</source>
        <translation>没有任务就不检索。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 eligible</source>
        <translation>%1 · %3 条中 %2 条符合条件</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>%1 Else it would stand at rank %2.</source>
        <translation>%1 否则它会排在第 %2 名。</translation>
    </message>
    <message>
        <source>It is in the prompt, at rank %1.</source>
        <translation>它在提示词中，排名第 %1。</translation>
    </message>
    <message>
        <source>Rank %1 is below the top %2: its score is %3, and it would need more than %4.</source>
        <translation>第 %1 名低于前 %2 名：它的得分是 %3，需要高于 %4。</translation>
    </message>
    <message>
        <source>It stands at rank %1 by cosine: a model that is asked sees it.</source>
        <translation>按余弦它排在第 %1 名：询问模型时，模型会看到它。</translation>
    </message>
    <message>
        <source>It stands at rank %1 by cosine: a model that is asked sees the %2 nearest.</source>
        <translation>按余弦它排在第 %1 名：询问模型时，模型只看到最接近的 %2 条。</translation>
    </message>
    <message>
        <source>A model is to choose among the candidates. What it chooses stands here once it has been asked.</source>
        <translation>将由模型在候选中选择。询问模型后，所选的记忆会显示在这里。</translation>
    </message>
    <message>
        <source>The model chose none of the memories, so nothing is added to the agent&apos;s prompt.</source>
        <translation>模型没有选择任何记忆，因此不会向智能体的提示词添加内容。</translation>
    </message>
</context>
<context>
    <name>waymark::app::RulesController</name>
    <message>
        <source>The pattern that it looks for</source>
        <translation>它查找的模式</translation>
    </message>
    <message>
        <source>The search whose memories it finds</source>
        <translation>它查找记忆所用的搜索</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>它的提示文字</translation>
    </message>
    <message>
        <source>Linting the pool…</source>
        <translation>正在检查记忆池…</translation>
    </message>
    <message>
        <source>Cancel the pass</source>
        <translation>取消检查</translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) were linted: </source>
        <translation>
            <numerusform>已检查 %n 条记忆： </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings and %3 notes stand; %4 are new, %5 are gone.</source>
        <translation>现有 %1 个错误、%2 个警告和 %3 个提示；新增 %4 个，消失 %5 个。</translation>
    </message>
</context>
<context>
    <name>waymark::app::SavedQueryController</name>
    <message>
        <source>Save query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Name of the query:</source>
        <translation>查询的名称：</translation>
    </message>
    <message>
        <source>Rename the query</source>
        <translation>重命名查询</translation>
    </message>
</context>
<context>
    <name>waymark::app::StatusLine</name>
    <message>
        <source>Validity and age are judged by this date. Click to choose another one.</source>
        <translation>有效期和时长按此日期判定。单击可选择其他日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n 条轨迹</numerusform>
        </translation>
    </message>
    <message>
        <source>As of today, %1</source>
        <translation>截至今天（%1）</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改均已保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>waymark::app::Tour</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The picture “%1” did not get ready.</source>
        <translation>图片“%1”未能就绪。</translation>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation>无法写入图片“%1”。</translation>
    </message>
    <message>
        <source>Two reports give different totals after a field of the order table was changed. Find out which readers of the field were forgotten and repair them.</source>
        <translation>订单表的一个字段更改后，两份报表给出的总计不同。请查明遗漏了哪些读取该字段的位置，并加以修复。</translation>
    </message>
    <message>
        <source>Reproduce the fault with the smallest case, read how the value gets lost, change only that, and run the tests of the module.</source>
        <translation>Reproduce the fault with the smallest case, read how the value gets lost, change only that, and run the tests of the module.</translation>
    </message>
    <message>
        <source>Reproduce the fault with the smallest failing case before changing anything</source>
        <translation>Reproduce the fault with the smallest failing case before changing anything</translation>
    </message>
</context>
<context>
    <name>waymark::app::TourController</name>
    <message>
        <source>Read what the pool holds</source>
        <translation>阅读记忆池的内容</translation>
    </message>
    <message>
        <source>Each row is one memory: a trajectory, a workflow, a summary or an insight. Walk down the list and read at the right.</source>
        <translation>每一行是一条记忆：轨迹、工作流、摘要或洞见。沿列表向下浏览，并在右侧阅读。</translation>
    </message>
    <message>
        <source>See where it comes from</source>
        <translation>查看来源</translation>
    </message>
    <message>
        <source>A memory stands beside the run that it was made from. Jump to its trajectory, and back with the same key.</source>
        <translation>每条记忆都附有生成它的运行。跳转到其轨迹，再用同一个键返回。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>做出决定</translation>
    </message>
    <message>
        <source>Accept or reject the memory. The decision is stored at once, under your name and with its date.</source>
        <translation>接受或拒绝这条记忆。决定会立即保存，并附上你的名字和日期。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销决定</translation>
    </message>
    <message>
        <source>Every change has a name and can be undone, also after a restart. The history of the memory keeps both.</source>
        <translation>每项更改都有名称，并且可以撤销，重新启动后也可以。记忆的历史会保留两者。</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>全部用键盘操作</translation>
    </message>
    <message>
        <source>The palette finds every command, and the sheet shows every key. The Help menu lists the faults that are planted in this pool.</source>
        <translation>命令面板可找到所有命令，快捷键表列出所有按键。“帮助”菜单列出此记忆池中预置的问题。</translation>
    </message>
    <message>
        <source>See what lint finds</source>
        <translation>看看检查发现了什么</translation>
    </message>
    <message>
        <source>Lint marks what does not transfer, what has gone stale and what is unsafe. Walk from finding to finding; each says at the right what is wrong.</source>
        <translation>检查会标出无法迁移的、已过时的和不安全的内容。逐条查看检查结果，右侧会说明每条的问题所在。</translation>
    </message>
</context>
<context>
    <name>waymark::app::WhatIfController</name>
    <message>
        <source>What if another memory stood in its place?</source>
        <translation>假设被另一条记忆取代？</translation>
    </message>
    <message>
        <source>Words of its title</source>
        <translation>其标题中的词</translation>
    </message>
    <message>
        <source>No memory of the list has these words.</source>
        <translation>列表中没有含这些词的记忆。</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s) that you tried</source>
        <translation>
            <numerusform>应用 %n 处试改</numerusform>
        </translation>
    </message>
    <message>
        <source>The memories are changed in the pool, as one change that can be undone.</source>
        <translation>记忆池中的记忆会被更改，作为一次可以撤销的更改。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>title edited</source>
        <translation>标题已编辑</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>文本已编辑</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>the added memory</source>
        <translation>新增的记忆</translation>
    </message>
    <message>
        <source>%1 enters with %2</source>
        <translation>%1 进入，得分 %2</translation>
    </message>
    <message>
        <source>%1 leaves, it had %2</source>
        <translation>%1 离开，原得分 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rank %1, %2: %3 to %4, rank %5 to %6.</source>
        <translation>第 %1 名，%2：%3 变为 %4，排名 %5 变为 %6。</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <translation>已尝试：%1。</translation>
    </message>
    <message>
        <source>The prompt keeps its memories.</source>
        <translation>提示词中的记忆不变。</translation>
    </message>
    <message>
        <source>This query: the same memories are retrieved.</source>
        <translation>此查询：检索到的记忆相同。</translation>
    </message>
    <message>
        <source>This query: %1.</source>
        <translation>此查询：%1。</translation>
    </message>
    <message>
        <source>Saved queries: %1 of %2 retrieve others.</source>
        <translation>已保存的查询：%2 个中有 %1 个检索到别的记忆。</translation>
    </message>
    <message>
        <source>This query: a model chooses, and is not asked about what is tried.</source>
        <translation>此查询：由模型选择，不会就试改的内容询问它。</translation>
    </message>
</context>
<context>
    <name>waymark::app::WorkController</name>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Waymark JSON lines (*.jsonl)</source>
        <translation>Waymark JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>MTL memory pool (*.pkl)</source>
        <translation>MTL 记忆池 (*.pkl)</translation>
    </message>
    <message>
        <source>Export the memories of the filter</source>
        <translation>导出筛选出的记忆</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to “%1”.</source>
        <translation>
            <numerusform>已将 %n 条记录写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the pool</source>
        <translation>备份记忆池</translation>
    </message>
    <message>
        <source>Waymark pools (*.waymark)</source>
        <translation>Waymark 记忆池 (*.waymark)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>取消备份</translation>
    </message>
    <message>
        <source>The backup “%1” was written and checked.</source>
        <translation>备份“%1”已写入并通过检查。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Everything in “%1” is replaced by the content of “%2”. The pool as it is now is backed up first.</source>
        <translation>“%1”中的全部内容将被“%2”的内容替换。会先备份当前的记忆池。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在还原…</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>取消还原</translation>
    </message>
    <message>
        <source>The backup was restored. The pool as it was before is “%1”.</source>
        <translation>备份已还原。之前的记忆池保存为“%1”。</translation>
    </message>
    <message>
        <source>Checking the pool…</source>
        <translation>正在检查记忆池…</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>取消检查</translation>
    </message>
    <message>
        <source>Export the selected memories</source>
        <translation>导出所选记忆</translation>
    </message>
</context>
<context>
    <name>waymark::models::ChoiceModel</name>
    <message>
        <source>key %1</source>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>waymark::models::ClaimListModel</name>
    <message>
        <source>g</source>
        <comment>goal</comment>
        <extracomment>The title among numbered sentences; the goal among numbered commands. One letter.</extracomment>
        <translation>目</translation>
    </message>
    <message>
        <source>t</source>
        <comment>title</comment>
        <translation>题</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>No step supports it; the nearest is step %1 with %2.</source>
        <translation>没有步骤支持它；最接近的是步骤 %1，得分 %2。</translation>
    </message>
    <message>
        <source>No step supports it.</source>
        <translation>没有步骤支持它。</translation>
    </message>
    <message>
        <source>Step %1: %2, found by %3</source>
        <translation>步骤 %1：%2，依据：%3</translation>
    </message>
    <message>
        <source>%1: %2, unsupported</source>
        <translation>%1：%2，无支持</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>同源</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
</context>
<context>
    <name>waymark::models::EffectTableModel</name>
    <message>
        <source>%1 % of %2</source>
        <extracomment>A rate in percent and what it is of: 58 % of 12</extracomment>
        <translation>%1 %（共 %2 次）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A benchmark and the model that was run on it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>A difference in points with its interval: +3.7 (−2.6 to +9.9)</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Compared attempts: %1 with it, %2 passed; %3 without it, %4 passed.</source>
        <translation>参与比较的尝试：带该记忆 %1 次，通过 %2 次；不带该记忆 %3 次，通过 %4 次。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts with it are left out: nobody attempted their tasks without it.</source>
        <translation>
            <numerusform>略过 %n 次带该记忆的尝试：其任务没有不带该记忆的尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little evidence for a verdict.</source>
        <translation>证据不足，无法判定。</translation>
    </message>
    <message>
        <source>candidate for retirement</source>
        <translation>停用候选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Attempts in whose prompt it stood</source>
        <translation>提示词中含有该记忆的尝试次数</translation>
    </message>
    <message>
        <source>Of these, those where the agent names it</source>
        <translation>其中智能体提到该记忆的次数</translation>
    </message>
    <message>
        <source>Share of the compared attempts with it that passed</source>
        <translation>参与比较的、带该记忆的尝试中通过的比例</translation>
    </message>
    <message>
        <source>Share of the attempts at the same tasks without it that passed</source>
        <translation>相同任务上不带该记忆的尝试中通过的比例</translation>
    </message>
    <message>
        <source>Estimated change of the pass rate in points, pulled towards what memories typically do, with its 95 % interval</source>
        <translation>通过率变化的估计值，以百分点计，已向记忆的典型效果收缩，附 95 % 区间</translation>
    </message>
    <message>
        <source>Probability that it makes attempts fail</source>
        <translation>该记忆使尝试失败的概率</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Benchmark and model</source>
        <translation>基准测试和模型</translation>
    </message>
    <message>
        <source>Injected</source>
        <translation>注入次数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>带该记忆</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不带该记忆</translation>
    </message>
    <message>
        <source>Effect in points</source>
        <translation>效果（百分点）</translation>
    </message>
    <message>
        <source>P(harm)</source>
        <translation>P(有害)</translation>
    </message>
</context>
<context>
    <name>waymark::models::FacetModel</name>
    <message>
        <source>No domain</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1: %2 in the filter, %3 in the pool</source>
        <translation>%1：筛选结果中 %2 条，记忆池中 %3 条</translation>
    </message>
    <message>
        <source>Saved search %1</source>
        <translation>已保存的搜索 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n memory(s)</source>
        <translation>
            <numerusform>%1，%n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1，已应用</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Due for a recheck</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Candidates for retirement</source>
        <translation>停用候选</translation>
    </message>
</context>
<context>
    <name>waymark::models::FigureTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>best of its column</source>
        <translation>该列最佳</translation>
    </message>
    <message>
        <source>below the baseline</source>
        <translation>低于基线</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>waymark::models::FindingListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
</context>
<context>
    <name>waymark::models::FlipTableModel</name>
    <message>
        <source>not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>It passes without memory and fails with it.</source>
        <translation>没有记忆时通过，带记忆时失败。</translation>
    </message>
    <message>
        <source>It fails without memory and passes with it.</source>
        <translation>没有记忆时失败，带记忆时通过。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Steps of an attempt with memory, less those without it</source>
        <translation>带记忆的尝试的步骤数减去不带记忆的步骤数</translation>
    </message>
    <message>
        <source>Cost of an attempt with memory, less that without it</source>
        <translation>带记忆的尝试的费用减去不带记忆的费用</translation>
    </message>
    <message>
        <source>Memories that stood in the prompt</source>
        <translation>提示词中的记忆</translation>
    </message>
    <message>
        <source>What a person says made the attempt fail</source>
        <translation>由人说明的尝试失败的原因</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>waymark::models::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，通过%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>waymark::models::ImportReportModel</name>
    <message>
        <source>Line %1, byte %2</source>
        <translation>第 %1 行，字节 %2</translation>
    </message>
    <message>
        <source>Byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>trajectories %1, memories %2, outcomes %3, already there %4, quarantined %5</source>
        <translation>轨迹 %1，记忆 %2，结果 %3，已存在 %4，已隔离 %5</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>waymark::models::JobItemModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tokens of what was asked</source>
        <translation>提问的词元数</translation>
    </message>
    <message>
        <source>Tokens of the answers</source>
        <translation>应答的词元数</translation>
    </message>
    <message>
        <source>Whether the model answered, the cache of answers that were paid for before, or a recorded answer</source>
        <translation>应答来自模型、先前已付费应答的缓存，还是录制的应答</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>应答来源</translation>
    </message>
    <message>
        <source>In</source>
        <comment>tokens</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>tokens</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>waymark::models::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>money</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
</context>
<context>
    <name>waymark::models::JudgedCaseModel</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A verdict, and who gave it: failed (ground truth)</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Domain or file</source>
        <translation>领域或文件</translation>
    </message>
    <message>
        <source>The judge says</source>
        <translation>评判模型的判定</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判模型</translation>
    </message>
</context>
<context>
    <name>waymark::models::Labels</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in a narrow column, as of Qt&apos;s QDate::toString</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a date in a narrow column, as of Qt&apos;s QDate::toString</extracomment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞见</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>洞见</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判模型</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>与之重复</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>与之冲突</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Compatible with</source>
        <translation>与之兼容</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>派生自</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>ends today</source>
        <extracomment>Days until a memory expires, in a narrow column</extracomment>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>剩余 %1 天</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The date from which a memory is valid, in a narrow column</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Expiring: valid until %1, %n day(s) left</source>
        <translation>
            <numerusform>即将过期：有效期至 %1，剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired: was valid until %1</source>
        <translation>已过期：有效期至 %1</translation>
    </message>
    <message>
        <source>Superseded since %1</source>
        <translation>自 %1 起被取代</translation>
    </message>
    <message>
        <source>Not yet valid: from %1</source>
        <translation>尚未生效：自 %1 起有效</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>Age in days, in a narrow column</extracomment>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>Age in months, in a narrow column</extracomment>
        <translation>%1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <comment>within a sentence</comment>
        <translation>无来源</translation>
    </message>
    <message>
        <source>judge</source>
        <comment>within a sentence</comment>
        <translation>评判模型</translation>
    </message>
    <message>
        <source>human</source>
        <comment>within a sentence</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>ground truth</source>
        <comment>within a sentence</comment>
        <translation>真值</translation>
    </message>
    <message>
        <source>window</source>
        <comment>within a sentence</comment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>within a sentence</comment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>job</source>
        <comment>within a sentence</comment>
        <translation>作业</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>此检查结果</translation>
    </message>
    <message>
        <source>This rule in this memory</source>
        <translation>此记忆中的这条规则</translation>
    </message>
    <message>
        <source>This text everywhere</source>
        <translation>所有位置的这段文字</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of attempts</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>points, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>No results speak of it.</source>
        <translation>没有评测结果涉及它。</translation>
    </message>
    <message numerus="yes">
        <source>Too little evidence: %n attempt(s) can be compared.</source>
        <translation>
            <numerusform>证据太少：可比较的尝试有 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points on the pass rate, 95 % interval %2 to %3, from %n attempt(s); shrunken towards what memories typically do.</source>
        <translation>
            <numerusform>通过率 %1 个百分点，95 % 区间 %2 至 %3，来自 %n 次尝试；已向记忆的通常效果收缩。</numerusform>
        </translation>
    </message>
    <message>
        <source>Injected</source>
        <translation>注入次数</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
</context>
<context>
    <name>waymark::models::LintPassModel</name>
    <message>
        <source>by schedule</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a pass took, in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>waymark::models::MemoryTableModel</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1: loading</source>
        <translation>%1：正在加载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Retired. %1</source>
        <translation>已停用。%1</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1，已停用</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（依据：%2）</translation>
    </message>
    <message>
        <source>Sort by “%1”. Shift+click adds it to the order.</source>
        <translation>按“%1”排序。Shift+单击可将其加入排序。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Injected</source>
        <translation>注入次数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用次数</translation>
    </message>
    <message numerus="yes">
        <source>It stood in the prompts of %n attempt(s).</source>
        <translation>
            <numerusform>它出现在 %n 次尝试的提示词中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent named it in %n attempt(s).</source>
        <translation>
            <numerusform>智能体在 %n 次尝试中提到它。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::models::MislabelledModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An outcome, and who says so</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Made under</source>
        <translation>生成时的结果</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实结果</translation>
    </message>
</context>
<context>
    <name>waymark::models::PriceTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In $ per million tokens</source>
        <translation>单位：$ / 百万词元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
</context>
<context>
    <name>waymark::models::RetrievalListModel</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <translation>已离开，原为 %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>in the prompt</source>
        <translation>在提示词中</translation>
    </message>
    <message>
        <source>below top %1 by %2</source>
        <translation>比前 %1 名低 %2</translation>
    </message>
    <message>
        <source>Rank %1 is %2 behind: a small edit of a title or of the plan changes the prompt.</source>
        <translation>第 %1 名只差 %2：标题或计划的一点改动就会改变提示词。</translation>
    </message>
    <message>
        <source>Rank %1 is %2 behind.</source>
        <translation>第 %1 名差 %2。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title, domain, risk marks</source>
        <translation>标题、领域、风险标记</translation>
    </message>
    <message>
        <source>Cosine, 0 to 1</source>
        <translation>余弦，0 到 1</translation>
    </message>
    <message>
        <source>To next</source>
        <translation>与下一名差距</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未入选原因</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A cell as a screen reader says it: column, value</extracomment>
        <translation>%2 %1 条</translation>
    </message>
    <message>
        <source>Cut after %1.</source>
        <translation>在第 %1 名后截断。</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>candidate for the model</source>
        <translation>供模型选择的候选</translation>
    </message>
    <message>
        <source>below the nearest %1</source>
        <translation>不在最接近的 %1 条之内</translation>
    </message>
</context>
<context>
    <name>waymark::models::RuleListModel</name>
    <message>
        <source>Leaks of the run</source>
        <translation>运行细节泄漏</translation>
    </message>
    <message>
        <source>Mislabelled types</source>
        <translation>类型标错</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>可迁移性</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>自己的规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>各自的</translation>
    </message>
    <message>
        <source>%1 in this pool, %2 by itself</source>
        <translation>此记忆池中为 %1，自身为 %2</translation>
    </message>
    <message>
        <source>Rule: %1, on. %2</source>
        <translation>规则：%1，已启用。%2</translation>
    </message>
    <message>
        <source>Rule: %1, off. %2</source>
        <translation>规则：%1，已关闭。%2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
</context>
<context>
    <name>waymark::models::RunListModel</name>
    <message>
        <source>made from it: %1</source>
        <translation>由此生成：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A judge says otherwise.</source>
        <translation>评判者的结论不同。</translation>
    </message>
    <message>
        <source>a judge says otherwise</source>
        <translation>评判者的结论不同</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::models::SavedQueryModel</name>
    <message>
        <source>Others are retrieved than expected: %1 came, %2 left.</source>
        <translation>检索到的与预期不同：%1 条进入，%2 条离开。</translation>
    </message>
    <message>
        <source>What is retrieved is what is expected.</source>
        <translation>检索到的与预期一致。</translation>
    </message>
    <message>
        <source>narrow margin %1</source>
        <translation>差距小：%1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>差距 %1</translation>
    </message>
    <message>
        <source>No model is asked when saved queries run: what is compared are the nearest memories by cosine.</source>
        <translation>运行已保存的查询时不询问模型：比较的是按余弦最接近的记忆。</translation>
    </message>
</context>
<context>
    <name>waymark::models::StepListModel</name>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The sub-agent&apos;s run %1 is not in the pool.</source>
        <translation>子智能体的运行 %1 不在记忆池中。</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（无文本）</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>步骤 %1，%2：%3</translation>
    </message>
    <message>
        <source>Sub-agent, %1</source>
        <translation>子智能体，%1</translation>
    </message>
    <message>
        <source>%1, error</source>
        <translation>%1，错误</translation>
    </message>
</context>
<context>
    <name>waymark::models::SuppressionModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>waymark::widgets</name>
    <message>
        <source>Reading the pool…</source>
        <translation>正在读取记忆池…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>记忆池</translation>
    </message>
    <message>
        <source>Open sample pool</source>
        <translation>打开示例记忆池</translation>
    </message>
    <message>
        <source>Open pool…</source>
        <translation>打开记忆池…</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>新建记忆池…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Writes it into the pool as one change</source>
        <translation>作为一次更改写入记忆池</translation>
    </message>
    <message>
        <source>Effects of what is tried</source>
        <translation>试改的影响</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation>关于 Waymark</translation>
    </message>
    <message>
        <source>Waymark %1</source>
        <translation>Waymark %1</translation>
    </message>
    <message>
        <source>A workbench for the memory that coding agents learn from.</source>
        <translation>用于管理编程智能体学习所用记忆的工作台。</translation>
    </message>
    <message>
        <source>© The Waymark authors. This is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty, as far as the law allows.</source>
        <translation>© Waymark 作者。本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later) 发布。在法律允许的范围内，本程序不提供任何担保。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>程序库及其许可证</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>window, database access, threads</source>
        <translation>窗口、数据库访问、线程</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>记忆池</translation>
    </message>
    <message>
        <source>search patterns</source>
        <translation>搜索模式</translation>
    </message>
    <message>
        <source>reading JSON lines</source>
        <translation>读取 JSON lines</translation>
    </message>
    <message>
        <source>compressed steps</source>
        <translation>压缩步骤</translation>
    </message>
    <message>
        <source>error handling</source>
        <translation>错误处理</translation>
    </message>
    <message>
        <source>The method it serves: “Memory Transfer Learning: How Memories are Transferred Across Domains in Coding Agents”, Kangsan Kim and others, arXiv:2604.14004.</source>
        <translation>所依据的方法：“Memory Transfer Learning: How Memories are Transferred Across Domains in Coding Agents”，Kangsan Kim 等，arXiv:2604.14004。</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Licence of Waymark</source>
        <translation>Waymark 的许可证</translation>
    </message>
    <message>
        <source>differences of texts</source>
        <translation>文本差异</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::AbstractionMeter</name>
    <message>
        <source>%1 of %2 particulars</source>
        <translation>%2 处细节中的 %1 处</translation>
    </message>
    <message>
        <source>commands %1</source>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>task %1 of %2</source>
        <translation>任务 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 words are not tied to this run</source>
        <translation>%2 个词中有 %1 个与此运行无关</translation>
    </message>
    <message>
        <source>Abstraction %1: %2</source>
        <translation>抽象度 %1：%2</translation>
    </message>
    <message>
        <source>Words tied to the run are paths, identifiers, literals and names that occur in it, are no public knowledge and that no other task of the pool knows.</source>
        <translation>与运行绑定的词是出现在其中、并非公共知识、且池中其他任务都不知道的路径、标识符、字面量和名称。</translation>
    </message>
    <message>
        <source>Ranked by this text, the task that it was made from comes in place %1 of the %2 tasks of the pool.</source>
        <translation>按此文本排序，其来源任务在池中 %2 个任务里排第 %1 位。</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>没有可度量的内容</translation>
    </message>
    <message>
        <source>Abstraction</source>
        <translation>抽象度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CallTextParts</name>
    <message>
        <source>%1 at %2, from the cache</source>
        <translation>%1，%2，来自缓存</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>正在进行。</translation>
    </message>
    <message>
        <source>It was answered after %1.</source>
        <translation>在 %1 后得到应答。</translation>
    </message>
    <message>
        <source>It was answered.</source>
        <translation>已得到应答。</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>已失败。</translation>
    </message>
    <message>
        <source>The program ended while it was under way; it may have been charged.</source>
        <translation>程序在其进行时结束；它可能已被计费。</translation>
    </message>
    <message>
        <source>Answered from the cache: nothing was sent and nothing paid. The answer was paid for on %1.</source>
        <translation>由缓存应答：未发送任何内容，也未付费。该应答于 %1 付费。</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>第 %1 次尝试，%2</translation>
    </message>
    <message>
        <source>Tokens: %1 in (%2 of them cached by the server), %3 out (%4 of them for thinking)</source>
        <translation>词元：输入 %1（其中 %2 个由服务器缓存），输出 %3（其中 %4 个用于思考）</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>No answer came, and the server may want money all the same: %1 are counted as spent.</source>
        <translation>没有收到应答，但服务器仍可能收费：%1 计为已花费。</translation>
    </message>
    <message>
        <source>Status of the answer: %1</source>
        <translation>应答的状态：%1</translation>
    </message>
    <message>
        <source>The server calls it: %1</source>
        <translation>服务器的说法：%1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>提示词：%1</translation>
    </message>
    <message>
        <source>Hash of the request: %1</source>
        <translation>请求的哈希值：%1</translation>
    </message>
    <message>
        <source>The answer was taken into the pool; its text is not kept.</source>
        <translation>该应答已并入记忆池；其文本未保留。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>Why it failed: %1</source>
        <translation>失败原因：%1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Chip</name>
    <message>
        <source>Delete removes it.</source>
        <translation>按 Delete 移除。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ChoiceBar</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Whom one can ask: an endpoint, one of its models</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ask model</source>
        <translation>询问模型</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Model that is asked</source>
        <translation>所询问的模型</translation>
    </message>
    <message>
        <source>Ask the model to choose</source>
        <translation>请模型选择</translation>
    </message>
    <message>
        <source>Ask the model once more</source>
        <translation>再次询问模型</translation>
    </message>
    <message>
        <source>Asks past the stored answer, and pays for it again</source>
        <translation>不使用已存储的应答而再次询问，并再次付费</translation>
    </message>
    <message>
        <source>Cancel the question</source>
        <translation>取消询问</translation>
    </message>
    <message>
        <source>Configure endpoints in the preferences</source>
        <translation>在首选项中配置端点</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting and what is chosen, in a tooltip</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ClaimTable</name>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ColumnHandle</name>
    <message>
        <source>Width of the columns</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>拖动或使用方向键</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ColumnMappingPanel</name>
    <message>
        <source>What the name of such a column says</source>
        <translation>此类列的列名的含义</translation>
    </message>
    <message>
        <source>What the cells of such a column say</source>
        <translation>此类列的单元格的含义</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Each row is an attempt at a task</source>
        <translation>每行是对一个任务的一次尝试</translation>
    </message>
    <message>
        <source>Each row is a rate of a benchmark</source>
        <translation>每行是一个基准测试的比率</translation>
    </message>
    <message>
        <source>Of a column that is a result of its own, the name says</source>
        <translation>对于自成一项结果的列，列名表示</translation>
    </message>
    <message>
        <source>and the cells say</source>
        <translation>单元格表示</translation>
    </message>
    <message>
        <source>For every row, where no column says it:</source>
        <translation>没有列说明时，用于每一行：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What do the columns of %1 say?</source>
        <translation>%1 的各列表示什么？</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <extracomment>What a column of a table says; its name</extracomment>
        <translation>%1 的含义</translation>
    </message>
    <message numerus="yes">
        <source>%n further columns are left as proposed.</source>
        <translation>
            <numerusform>另有 %n 列保持建议的设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>还需要：%1。</translation>
    </message>
    <message>
        <source>Not kept for such rows: %1.</source>
        <translation>此类行不保留：%1。</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed with their line and the reason.</source>
        <translation>无法读取的行会连同行号和原因列出。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想要执行的操作</translation>
    </message>
    <message>
        <source>No command fits. The menus and the shortcut sheet (?) list them all.</source>
        <translation>没有匹配的命令。菜单和快捷键表 (?) 列出了所有命令。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonBar</name>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部保留原文</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Take all differences</source>
        <translation>采用所有差异</translation>
    </message>
    <message>
        <source>Leave all differences</source>
        <translation>不采用任何差异</translation>
    </message>
    <message>
        <source>Change the text at the right</source>
        <translation>修改右侧文本</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>Leave this difference</source>
        <translation>不采用此差异</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take this difference</source>
        <translation>采用此差异</translation>
    </message>
    <message>
        <source>Keep edit</source>
        <translation>保留编辑</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the edited text</source>
        <translation>保留编辑后的文本</translation>
    </message>
    <message>
        <source>Keep the text at the right</source>
        <translation>保留右侧文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drop edit</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Drop the edit</source>
        <translation>放弃此次编辑</translation>
    </message>
    <message>
        <source>Drop the text at the right</source>
        <translation>放弃右侧文本</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonColumns</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader calls a text of a comparison: field, column</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonHead</name>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Compare by word, sentence or line</source>
        <translation>按词、句或行比较</translation>
    </message>
    <message>
        <source>Show differences, or the texts as they are</source>
        <translation>显示差异，或显示原样文本</translation>
    </message>
    <message>
        <source>The text at the right is being edited.</source>
        <translation>正在编辑右侧文本。</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>两个文本相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 taken</source>
        <translation>
            <numerusform>%n 处差异，已采用 %1 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, taken</source>
        <translation>%1 / %2，已采用</translation>
    </message>
    <message>
        <source>%1 of %2, left</source>
        <translation>%1 / %2，未采用</translation>
    </message>
    <message>
        <source>%1 of %2, partly taken</source>
        <translation>%1 / %2，部分采用</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>按词</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>按句</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>按行</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ComparisonView</name>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Two texts of a memory stand side by side here.</source>
        <translation>一条记忆的两个文本在此并排显示。</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <extracomment>What a screen reader calls a comparison: both texts</extracomment>
        <translation>%1 与 %2 的比较</translation>
    </message>
    <message>
        <source>Looking for findings…</source>
        <translation>正在查找检查结果…</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有检查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <extracomment>Number of findings: their rules</extracomment>
        <translation>
            <numerusform>%n 个检查结果：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ConflictPanel</name>
    <message>
        <source>Both texts</source>
        <translation>两份文本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Your text takes the place of what stands there now; that stays in the history.</source>
        <translation>用您的文本取代现有文本；现有文本会保留在历史记录中。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Your text is dropped.</source>
        <translation>放弃您的文本。</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>复制我的</translation>
    </message>
    <message>
        <source>Your text goes to the clipboard.</source>
        <translation>将您的文本复制到剪贴板。</translation>
    </message>
    <message>
        <source>This memory has changed since you began to edit it. It is now at revision %1, of %2. Both texts are compared with what you began with.</source>
        <translation>此记忆在您开始编辑后已有更改。当前为修订版 %1，时间为 %2。两份文本都与您开始编辑时的文本作比较。</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>现有文本</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的文本</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ConfusionGrid</name>
    <message>
        <source>The judge against what was verified</source>
        <translation>评判模型的判定与核实结果的对照</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The judge says passed, verified passed: %1</source>
        <translation>评判模型判定通过，核实为通过：%1</translation>
    </message>
    <message>
        <source>The judge says failed, verified passed: %1</source>
        <translation>评判模型判定失败，核实为通过：%1</translation>
    </message>
    <message>
        <source>The judge says passed, verified failed: %1</source>
        <translation>评判模型判定通过，核实为失败：%1</translation>
    </message>
    <message>
        <source>The judge says failed, verified failed: %1</source>
        <translation>评判模型判定失败，核实为失败：%1</translation>
    </message>
    <message>
        <source>Verified: passed</source>
        <translation>核实：通过</translation>
    </message>
    <message>
        <source>Verified: failed</source>
        <translation>核实：失败</translation>
    </message>
    <message>
        <source>Judge: passed</source>
        <translation>评判：通过</translation>
    </message>
    <message>
        <source>Judge: failed</source>
        <translation>评判：失败</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %，%2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CostBar</name>
    <message>
        <source>Cost of the job</source>
        <translation>作业的费用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>money</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::CountLine</name>
    <message>
        <source>Show excluded</source>
        <translation>显示已排除的</translation>
    </message>
    <message>
        <source>%1 %2 considered</source>
        <translation>共 %1 条%2</translation>
    </message>
    <message>
        <source>Shows all of them</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 memories considered</source>
        <translation>共 %1 条记忆</translation>
    </message>
    <message>
        <source>%1 eligible</source>
        <translation>%1 条符合条件</translation>
    </message>
    <message>
        <source>Shows only what may be retrieved</source>
        <translation>只显示可被检索的</translation>
    </message>
    <message>
        <source>own domain</source>
        <translation>自身领域</translation>
    </message>
    <message>
        <source>rejected or retired</source>
        <translation>被拒绝或已停用</translation>
    </message>
    <message>
        <source>excluded:</source>
        <translation>已排除：</translation>
    </message>
    <message>
        <source>Shows only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>· %1 outdated vectors</source>
        <translation>· %1 个过时向量</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 条已选择</translation>
    </message>
    <message>
        <source>Shows only what the model chose</source>
        <translation>只显示模型选择的记忆</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::DateField</name>
    <message>
        <source>A date such as 2026-11-20, or today, +30d, +1y.</source>
        <translation>日期，例如 2026-11-20，或 today、+30d、+1y。</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>%1: pick from a calendar</source>
        <translation>%1：从日历中选择</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EffectsPane</name>
    <message>
        <source>What it changes</source>
        <translation>带来的更改</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Edit the proposal and accept it</source>
        <translation>编辑并接受建议</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>Ask the model again</source>
        <translation>再次询问模型</translation>
    </message>
    <message>
        <source>Asks the model once more, past the stored answer; this proposal stays until it is decided.</source>
        <translation>跳过已存储的应答，再次询问模型；此建议会保留，直到作出决定。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EffectsView</name>
    <message>
        <source>Memories and their effect</source>
        <translation>记忆及其效果</translation>
    </message>
    <message>
        <source>Effect by benchmark and model</source>
        <translation>按基准测试和模型的效果</translation>
    </message>
    <message>
        <source>Show in Pool</source>
        <translation>在“记忆池”中显示</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>What results say of each memory</source>
        <translation>评测结果对每条记忆的说明</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Enough evidence</source>
        <translation>证据充分</translation>
    </message>
    <message>
        <source>Candidates for retirement</source>
        <translation>停用候选</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compared with runs without it</source>
        <translation>与不带该记忆的运行比较</translation>
    </message>
    <message>
        <source>Compared with zero-shot runs</source>
        <translation>与 zero-shot 运行比较</translation>
    </message>
    <message>
        <source>Attempts that a verdict needs</source>
        <translation>判定所需的尝试次数</translation>
    </message>
    <message>
        <source>Memories with fewer compared attempts are grey, and never candidates.</source>
        <translation>参与比较的尝试较少的记忆显示为灰色，且不会成为候选。</translation>
    </message>
    <message>
        <source>At least </source>
        <translation>至少 </translation>
    </message>
    <message>
        <source> attempts</source>
        <translation> 次尝试</translation>
    </message>
    <message>
        <source>Select these memories in Pool, where everything can be done with them</source>
        <translation>在“记忆池”中选中这些记忆，那里可以对它们做任何操作</translation>
    </message>
    <message>
        <source>By benchmark and model: %1</source>
        <translation>按基准测试和模型：%1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Enough evidence %1</source>
        <translation>证据充分 %1</translation>
    </message>
    <message>
        <source>Candidates for retirement %1</source>
        <translation>停用候选 %1</translation>
    </message>
    <message>
        <source>Compared with attempts at the same tasks, by the same model, in whose prompt it did not stand.</source>
        <translation>与同一模型在相同任务上、提示词中不含该记忆的尝试比较。</translation>
    </message>
    <message>
        <source>Compared with attempts at the same tasks, by the same model, without any memory.</source>
        <translation>与同一模型在相同任务上、不带任何记忆的尝试比较。</translation>
    </message>
    <message>
        <source>Estimates are pulled towards what memories typically do; bars show %1 % intervals. A candidate has at least %2 compared attempts and a probability of harm of %3 or more.</source>
        <translation>估计值已向记忆的典型效果收缩；线条显示 %1 % 区间。候选至少有 %2 次参与比较的尝试，且有害的概率不低于 %3。</translation>
    </message>
    <message>
        <source>Selected: %1; in this pool: %2; candidates for retirement: %3</source>
        <translation>已选择：%1；在此记忆池中：%2；停用候选：%3</translation>
    </message>
    <message>
        <source>Only candidates with enough evidence can be retired from here.</source>
        <translation>在此只能停用证据充分的候选。</translation>
    </message>
    <message>
        <source>Propose to retire the selected candidates, after a look at what that changes</source>
        <translation>建议停用所选候选，并先查看由此带来的变化</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EndpointForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the endpoint</source>
        <translation>端点的名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>端点的地址</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>兼容 OpenAI</translation>
    </message>
    <message>
        <source>Azure deployment</source>
        <translation>Azure 部署</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of the endpoint</source>
        <translation>端点的种类</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version of the Azure interface</source>
        <translation>Azure 接口的版本</translation>
    </message>
    <message>
        <source>Empty: the newer form</source>
        <translation>留空：较新的形式</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model that is asked when nobody names one</source>
        <translation>未指定模型时询问的模型</translation>
    </message>
    <message>
        <source>Usual model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>File with the certificates to trust</source>
        <translation>含有受信任证书的文件</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s</source>
        <translation>留空：使用系统的</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Address of a proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>The address of a proxy; empty for the system&apos;s, a single hyphen for none at all. On this machine none is used by itself.</source>
        <translation>代理的地址；留空则使用系统代理，单个连字符表示不使用代理。对本机不会自动使用代理。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>密钥所在位置</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>tokens a minute</source>
        <translation>每分钟词元数</translation>
    </message>
    <message>
        <source>to connect</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>to begin to answer</source>
        <translation>开始应答</translation>
    </message>
    <message>
        <source>between two pieces</source>
        <translation>两段应答之间</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The endpoint needs a name.</source>
        <translation>端点需要名称。</translation>
    </message>
    <message>
        <source>Say where the key of “%1” is, or that it has none.</source>
        <translation>请说明“%1”的密钥在哪里，或它没有密钥。</translation>
    </message>
    <message>
        <source>As the documentation of the server has it, with or without the path of a call.</source>
        <translation>按服务器文档中的写法，带或不带调用路径均可。</translation>
    </message>
    <message>
        <source>Used as %1</source>
        <translation>实际使用 %1</translation>
    </message>
    <message>
        <source>No key is sent: for a server on this machine.</source>
        <translation>不发送密钥：用于本机上的服务器。</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>环境变量的名称</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量的名称</translation>
    </message>
    <message>
        <source>Only the name is kept. The key is read from the variable when it is sent, and neither shown nor stored.</source>
        <translation>只保存名称。密钥在发送时从变量中读取，既不显示也不存储。</translation>
    </message>
    <message>
        <source>Path of the file with the key</source>
        <translation>密钥文件的路径</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件的路径</translation>
    </message>
    <message>
        <source>Only the path is kept. The file holds nothing but the key, and nobody else may read it (mode 0600).</source>
        <translation>只保存路径。文件中只能有密钥，且其他人不得读取（模式 0600）。</translation>
    </message>
    <message>
        <source>Name of the item in the keychain</source>
        <translation>密钥环中条目的名称</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>条目的名称</translation>
    </message>
    <message>
        <source>Only the name is kept. The key is read from the keychain of the system when it is sent.</source>
        <translation>只保存名称。密钥在发送时从系统的密钥环中读取。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::EstimatePanel</name>
    <message>
        <source>The model says of each run whether it reached its goal, and why. Its verdicts wait as proposals.</source>
        <translation>模型说明每个运行是否达到目标及其原因。其判定作为建议等待决定。</translation>
    </message>
    <message>
        <source>The model writes the memories that each run lacks. They wait as proposals.</source>
        <translation>模型撰写每个运行所缺少的记忆。它们作为建议等待决定。</translation>
    </message>
    <message>
        <source>The model writes each memory without the particulars of its run. The new texts wait as proposals.</source>
        <translation>模型改写每条记忆，去掉其运行的细节。新文本作为建议等待决定。</translation>
    </message>
    <message>
        <source>The model says of each pair whether it is a duplicate, a conflict or compatible. Its answers wait as proposals.</source>
        <translation>模型说明每对记忆是重复、冲突还是兼容。其应答作为建议等待决定。</translation>
    </message>
    <message>
        <source>The model plans for each task what to look for. The plans are kept for Retrieval.</source>
        <translation>模型为每个任务规划要查找的内容。计划会保存，供“检索”使用。</translation>
    </message>
    <message>
        <source>The model says what of each memory transfers. The categories wait as proposals.</source>
        <translation>模型说明每条记忆中可迁移的内容。类别作为建议等待决定。</translation>
    </message>
    <message>
        <source>The model guesses the task that each memory came from. Nothing of the pool changes.</source>
        <translation>模型猜测每条记忆来自哪个任务。记忆池中的内容不会改变。</translation>
    </message>
    <message>
        <source>The model makes a vector of each text. No text changes.</source>
        <translation>模型为每个文本生成向量。文本不会改变。</translation>
    </message>
    <message>
        <source>Ask anew, also what is answered in the cache</source>
        <translation>重新询问，包括缓存中已有应答的</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Configure an endpoint…</source>
        <translation>配置端点…</translation>
    </message>
    <message>
        <source>The estimate is being made</source>
        <translation>正在估算</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>开始作业</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>不开始作业</translation>
    </message>
    <message>
        <source>Configure an endpoint in the preferences</source>
        <translation>在首选项中配置端点</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoint that is asked</source>
        <translation>所询问的端点</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型的名称</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model that is asked</source>
        <translation>所询问的模型</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Three, the majority counts</source>
        <translation>三次，以多数为准</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>评判次数</translation>
    </message>
    <message>
        <source>How often each run is judged</source>
        <translation>每个运行评判几次</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Cap on the cost of the job</source>
        <translation>作业的费用上限</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of them, for nothing</source>
        <translation>其中 %1 次，免费</translation>
    </message>
    <message>
        <source>about %1 in, %2 out; at most %3 out</source>
        <translation>输入约 %1，输出约 %2；输出最多 %3</translation>
    </message>
    <message>
        <source>$0: recorded answers cost nothing</source>
        <translation>$0：录制的应答不收费</translation>
    </message>
    <message>
        <source>not known: no price is set for this model</source>
        <translation>未知：没有为此模型设置价格</translation>
    </message>
    <message>
        <source>%1, if every answer uses up its limit</source>
        <translation>%1，如果每个应答都用满上限</translation>
    </message>
    <message>
        <source>Worked out of %1 of %2 items, evenly spread.</source>
        <translation>根据 %2 个条目中均匀选取的 %1 个推算。</translation>
    </message>
    <message numerus="yes">
        <source>%n items cannot be asked: %1</source>
        <translation>
            <numerusform>%n 个条目无法询问：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is configured yet: there is nobody to ask.</source>
        <translation>尚未配置端点：没有可询问的对象。</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>请选择模型，或输入其名称。</translation>
    </message>
    <message>
        <source>There is nothing to do: what was asked for is there already, or cannot be asked.</source>
        <translation>无事可做：所要求的内容已存在，或无法询问。</translation>
    </message>
    <message>
        <source>The cap is below what is likely: the job will stop before its end.</source>
        <translation>上限低于预计费用：作业会在完成之前停止。</translation>
    </message>
    <message>
        <source>The job stops by itself at the cap; it can be raised while it runs.</source>
        <translation>达到上限时作业自动停止；运行期间可以提高上限。</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FacetDelegate</name>
    <message>
        <source>Name of the saved search</source>
        <translation>已保存的搜索的名称</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureHead</name>
    <message>
        <source>Donut</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the figure or the table behind it to a file, or print it</source>
        <translation>将图或其背后的表格写入文件，或打印</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Table (LaTeX)…</source>
        <translation>表格 (LaTeX)…</translation>
    </message>
    <message>
        <source>Whole comparison (HTML)…</source>
        <translation>完整比较 (HTML)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureLegend</name>
    <message>
        <source>its interval</source>
        <translation>其区间</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureTable</name>
    <message>
        <source>Table behind the chart</source>
        <translation>图表背后的表格</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FigureView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FilterBar</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>保存搜索…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>没有可保存的筛选。</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>无智能体</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Words in the text…</source>
        <translation>文本中的字词…</translation>
    </message>
    <message>
        <source>Retired memories</source>
        <translation>已停用的记忆</translation>
    </message>
    <message>
        <source>Switch off	Space</source>
        <translation>关闭	空格</translation>
    </message>
    <message>
        <source>Switch on	Space</source>
        <translation>开启	空格</translation>
    </message>
    <message>
        <source>Negate	-</source>
        <translation>取反	-</translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation>编辑…	Enter</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>移除	Del</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新建筛选条</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>编辑筛选条</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>筛选条 %1</translation>
    </message>
    <message>
        <source>Space switches it on and off, Delete removes it, minus negates it, Enter edits it.</source>
        <translation>按空格键开启或关闭，按 Delete 移除，按减号取反，按 Enter 编辑。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FindingCard</name>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>What a screen reader says of a finding: severity, rule, the words it is about, what is wrong</extracomment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1，%2：%3。%4</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>How much it reads as the other type, from 0 to 1</source>
        <translation>读起来像另一种类型的程度，从 0 到 1</translation>
    </message>
    <message>
        <source>How sure the rule is, from 0 to 1</source>
        <translation>规则的确信程度，从 0 到 1</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>Before the numbers of the steps of a run where the words of a finding were seen</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Open step %1 of the run</source>
        <translation>打开运行的第 %1 步</translation>
    </message>
    <message>
        <source>Open step %1 of the run; seen in %2 steps</source>
        <translation>打开运行的第 %1 步；在 %2 个步骤中出现</translation>
    </message>
    <message>
        <source>Re-label as %1</source>
        <translation>改标为%1</translation>
    </message>
    <message>
        <source>Apply fix…</source>
        <translation>应用修复…</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>概括</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why: what the rule %1 is about</source>
        <translation>为什么：规则 %1 的说明</translation>
    </message>
    <message>
        <source>What this rule looks for, why it matters, and how to do better</source>
        <translation>这条规则检查什么、为何重要、如何改进</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The finding counts again</source>
        <translation>该检查结果重新计入</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FindingSection</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>none that counts</source>
        <translation>没有计入的</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n ignored</source>
        <translation>
            <numerusform>隐藏 %n 条已忽略的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n 条已忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was accepted, by whom and why</source>
        <translation>显示已接受的内容、接受者和原因</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more findings</source>
        <translation>
            <numerusform>再显示 %n 条检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2, %3</source>
        <extracomment>Why a finding was accepted, by whom, and when</extracomment>
        <translation>“%1”%2，%3</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FindingsList</name>
    <message>
        <source>No findings</source>
        <translation>没有检查结果</translation>
    </message>
    <message>
        <source>Findings of the filter</source>
        <translation>筛选结果中的检查结果</translation>
    </message>
    <message>
        <source>The first %1 findings of the filter; there are more. A narrower filter shows the rest.</source>
        <translation>筛选结果中的前 %1 条检查结果；还有更多。缩小筛选范围可看到其余部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) in the filter</source>
        <translation>
            <numerusform>筛选出 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found in the memories that the filter shows.</source>
        <translation>筛选出的记忆中没有发现问题。</translation>
    </message>
    <message>
        <source>The filter shows no memory.</source>
        <translation>筛选没有显示任何记忆。</translation>
    </message>
    <message>
        <source>What lint finds in the memories of the filter is listed here.</source>
        <translation>这里列出在筛选出的记忆中发现的问题。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FlipLedger</name>
    <message>
        <source>Tasks that pass on one side only</source>
        <translation>只在一方通过的任务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>%1 lost, %2 gained; %3 of the lost ones looked at</source>
        <translation>失去 %1 个，获得 %2 个；失去的任务中已查看 %3 个</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Without memory</source>
        <translation>没有记忆</translation>
    </message>
    <message>
        <source>With memory: %1</source>
        <translation>带记忆：%1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FlipMemories</name>
    <message>
        <source>The source does not tell which memories stood in the prompt.</source>
        <translation>来源未说明提示词中有哪些记忆。</translation>
    </message>
    <message numerus="yes">
        <source>%n memories in the prompt</source>
        <translation>
            <numerusform>提示词中有 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>The agent names the memory</extracomment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Cosine, as logged</source>
        <translation>余弦，按日志所记</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FlipSideBox</name>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Steps, tokens and cost are not told.</source>
        <translation>未说明步骤数、词元数和费用。</translation>
    </message>
    <message>
        <source>An attempt: %1</source>
        <extracomment>Figures of an attempt, as in: An attempt: 14 steps, 20,000 tokens, $0.042</extracomment>
        <translation>每次尝试：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n attempts passed</source>
        <extracomment>How many attempts passed, as in: 2 of 3 attempts passed</extracomment>
        <translation>
            <numerusform>%n 次尝试中有 %1 次通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <translation>结束原因：%1</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <extracomment>Opens the run of an attempt by its number</extracomment>
        <translation>打开运行 %1</translation>
    </message>
    <message>
        <source>The runs are not in this pool.</source>
        <translation>这些运行不在此记忆池中。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::GoToPanel</name>
    <message>
        <source>Go to a memory</source>
        <translation>转到记忆</translation>
    </message>
    <message>
        <source>Words of a title, an id, or a link</source>
        <translation>标题中的词、ID 或链接</translation>
    </message>
    <message>
        <source>No memory has this in its title or as the beginning of its id.</source>
        <translation>没有记忆的标题包含此内容或 ID 以此开头。</translation>
    </message>
    <message>
        <source>Enter follows the link.</source>
        <translation>按 Enter 打开链接。</translation>
    </message>
    <message>
        <source>Type words of a title, the beginning of an id, or paste a link.</source>
        <translation>输入标题中的词、ID 的开头，或粘贴链接。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::GuidedTour</name>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place in the tour</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::HistoryItem</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Source of the outcome</source>
        <translation>结果来源</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次审核</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>取代者</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n s on the card</source>
        <translation>
            <numerusform>卡片用时 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what “%1” changed</source>
        <translation>显示“%1”更改的内容</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>显示更改内容</translation>
    </message>
    <message>
        <source>Came with an import from pool %1</source>
        <translation>随导入而来，来自记忆池 %1</translation>
    </message>
    <message>
        <source>This happened in another pool. It is shown as history and cannot be undone here.</source>
        <translation>此更改发生在另一个记忆池中。它作为历史记录显示，无法在此撤销。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>%1 before and after</source>
        <translation>%1更改前后</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>隐藏更改内容</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show quarantined</source>
        <translation>显示已隔离的记录</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Domain of records that name none</source>
        <translation>未注明领域的记录所属的领域</translation>
    </message>
    <message>
        <source>Benchmark or project</source>
        <translation>基准测试或项目</translation>
    </message>
    <message>
        <source>Kind of the domain</source>
        <translation>领域的种类</translation>
    </message>
    <message>
        <source>Outcome of records that name none</source>
        <translation>未注明结果的记录的结果</translation>
    </message>
    <message>
        <source>Leave unknown</source>
        <translation>保留为未知</translation>
    </message>
    <message>
        <source>Some records name no domain. It is</source>
        <translation>部分记录未注明领域，归入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>All succeeded (by my word)</source>
        <translation>全部成功（以我的判断为准）</translation>
    </message>
    <message>
        <source>All failed (by my word)</source>
        <translation>全部失败（以我的判断为准）</translation>
    </message>
    <message>
        <source>is in the pool</source>
        <translation>已在记忆池中</translation>
    </message>
    <message>
        <source>will be new</source>
        <translation>将新建</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n 条轨迹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>这些文件中没有新内容。</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are already in the pool.</source>
        <translation>
            <numerusform>%n 条记录已在记忆池中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and will be quarantined.</source>
        <translation>
            <numerusform>%n 条记录无法读取，将被隔离。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are of no known format and are left out.</source>
        <translation>
            <numerusform>%n 个文件的格式未知，将被忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation>
            <numerusform>以及另外 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1, %n quarantined</source>
        <translation>
            <numerusform>导入 %1 项，隔离 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1 项</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Say first which domain the records belong to.</source>
        <translation>请先指定记录所属的领域。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>You can go on working. Cancelling leaves nothing behind.</source>
        <translation>您可以继续工作。取消导入不会留下任何内容。</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>导入已取消</translation>
    </message>
    <message>
        <source>Nothing was added to the pool.</source>
        <translation>未向记忆池添加任何内容。</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>导入已完成</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read.</source>
        <translation>
            <numerusform>%n 条记录无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence</source>
        <translation>
            <numerusform>%n 条证据判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Condition of results that name none</source>
        <translation>未说明条件的评测结果的条件</translation>
    </message>
    <message>
        <source>Some results do not say how they were made. It is</source>
        <translation>有些评测结果没有说明是如何得到的。它是</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ImportReportView</name>
    <message>
        <source>No import yet</source>
        <translation>尚无导入</translation>
    </message>
    <message>
        <source>After an import, every file and every record that could not be read is listed here.</source>
        <translation>导入后，所有文件和所有无法读取的记录都会在此列出。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation>
            <numerusform>%n 条轨迹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>已存在 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined</source>
        <translation>
            <numerusform>已隔离 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings on evidence</source>
        <translation>
            <numerusform>%n 条证据判断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择记忆</translation>
    </message>
    <message>
        <source>Select a memory to read it here.</source>
        <translation>选择一条记忆即可在此阅读。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Views of the memory</source>
        <translation>记忆的视图</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>This pool cannot be changed.</source>
        <translation>此记忆池不能更改。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Your edit was dropped.</source>
        <translation>已放弃您的编辑。</translation>
    </message>
    <message>
        <source>There is an edit of this memory that was not kept.</source>
        <translation>此记忆有未保存的编辑。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorHead</name>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation>停用于 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorHistory</name>
    <message>
        <source>No history yet</source>
        <translation>尚无历史记录</translation>
    </message>
    <message>
        <source>Every change of this memory is listed here.</source>
        <translation>此记忆的每次更改都会在此列出。</translation>
    </message>
    <message>
        <source>History of the memory</source>
        <translation>记忆的历史记录</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>再显示 %n 条较早的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorRaw</name>
    <message>
        <source>Copy payload</source>
        <translation>复制载荷</translation>
    </message>
    <message>
        <source>Copy source record</source>
        <translation>复制源记录</translation>
    </message>
    <message>
        <source>The memory as it is stored</source>
        <translation>所存储的记忆原文</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>No source record was kept with this memory.</source>
        <translation>此记忆未保留源记录。</translation>
    </message>
    <message>
        <source>Source record, %1 bytes, not valid UTF-8</source>
        <translation>源记录，%1 字节，不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Source record, %1 bytes</source>
        <translation>源记录，%1 字节</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorRendered</name>
    <message>
        <source>Text of the memory</source>
        <translation>记忆的文本</translation>
    </message>
    <message>
        <source>%1. Now: %2, %3. %4</source>
        <extracomment>What a screen reader says of a text with findings: how many, and which of them is looked at: rule, words, what is wrong</extracomment>
        <translation>%1。当前：%2，%3。%4</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ItemPane</name>
    <message>
        <source>This item waits for its turn.</source>
        <translation>此条目正在等待轮到它。</translation>
    </message>
    <message>
        <source>This item is being asked.</source>
        <translation>正在询问此条目。</translation>
    </message>
    <message>
        <source>This item failed.</source>
        <translation>此条目失败。</translation>
    </message>
    <message>
        <source>This item was cancelled before it was asked, or while it was.</source>
        <translation>此条目在询问之前或询问期间被取消。</translation>
    </message>
    <message>
        <source>This item is done, and brought no proposal.</source>
        <translation>此条目已完成，没有产生建议。</translation>
    </message>
    <message>
        <source>Nothing is asked: a recorded answer will serve it.</source>
        <translation>不会询问任何内容：将由录制的应答提供。</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>尚未询问任何内容。</translation>
    </message>
    <message>
        <source>Nothing was asked: a recorded answer served it, which came with the sample pool.</source>
        <translation>未询问任何内容：由示例记忆池附带的录制的应答提供。</translation>
    </message>
    <message>
        <source>Nothing was asked: it needs no model.</source>
        <translation>未询问任何内容：它不需要模型。</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>未询问任何内容。</translation>
    </message>
    <message>
        <source>What is shown of the item</source>
        <translation>显示条目的哪些内容</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>提问内容</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>应答内容</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>调用（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n proposals open</source>
        <translation>
            <numerusform>%n 条建议中有 %1 条待定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ItemTable</name>
    <message>
        <source>Items of the job</source>
        <translation>作业的条目</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobHead</name>
    <message>
        <source>It begins when its turn comes. Pause holds it back; Cancel drops it.</source>
        <translation>轮到时即开始。“暂停”使其等待；“取消”将其丢弃。</translation>
    </message>
    <message numerus="yes">
        <source>Pause lets the %n calls in flight finish. Cancel drops them; what is done stays as proposals.</source>
        <translation>
            <numerusform>“暂停”让进行中的 %n 个调用完成。“取消”将其丢弃；已完成的部分作为建议保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause begins no further call. Cancel drops what waits; what is done stays as proposals.</source>
        <translation>“暂停”不再开始新的调用。“取消”丢弃等待中的部分；已完成的部分作为建议保留。</translation>
    </message>
    <message numerus="yes">
        <source>The %n calls in flight finish; then it is paused. Cancel drops them.</source>
        <translation>
            <numerusform>进行中的 %n 个调用完成后即暂停。“取消”将其丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused. Resume goes on with what waits; Cancel drops that, and what is done stays as proposals.</source>
        <translation>已暂停。“继续”接着处理等待中的部分；“取消”将其丢弃，已完成的部分作为建议保留。</translation>
    </message>
    <message>
        <source>It is over. What failed can be tried again.</source>
        <translation>已结束。失败的部分可以重试。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>It was cancelled. What was done before stays as proposals.</source>
        <translation>已取消。此前已完成的部分作为建议保留。</translation>
    </message>
    <message>
        <source>The job stops by itself at the cap.</source>
        <translation>达到上限时作业自动停止。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Cap on the cost of the job</source>
        <translation>作业的费用上限</translation>
    </message>
    <message>
        <source>The job stops by itself when this much is spent. Empty: no cap of its own.</source>
        <translation>花费达到此数时作业自动停止。留空：没有自己的上限。</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>由 %2 于 %1 开始</translation>
    </message>
    <message>
        <source>asked for %1 by %2</source>
        <translation>由 %2 于 %1 请求</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 完成</translation>
    </message>
    <message>
        <source>%1 from cache</source>
        <translation>%1 来自缓存</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 来自录制</translation>
    </message>
    <message>
        <source>%1 by model</source>
        <translation>%1 来自模型</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 进行中</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not in the preferences any more</source>
        <translation>已不在首选项中</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>none: nothing is sent</source>
        <translation>无：不发送任何内容</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n per minute</source>
        <translation>
            <numerusform>每分钟 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost: no price is known for this model</source>
        <translation>费用：此模型的价格未知</translation>
    </message>
    <message>
        <source>Cost and cap; the mark is the estimate for all, %1</source>
        <translation>费用和上限；标记处为全部条目的估算费用 %1</translation>
    </message>
    <message>
        <source>Cost and cap</source>
        <translation>费用和上限</translation>
    </message>
    <message>
        <source>$0: recorded answers cost nothing</source>
        <translation>$0：录制的应答不收费</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>继续作业</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>暂停作业</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消作业</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <translation>
            <numerusform>重试 %n 个失败条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n failed items</source>
        <translation>
            <numerusform>重试 %n 个失败的条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>%1的花费</translation>
    </message>
    <message>
        <source>%1; budget of the pool: %2 of %3</source>
        <translation>%1；记忆池的预算：%2 / %3</translation>
    </message>
    <message>
        <source>%1; the pool has no budget</source>
        <translation>%1；记忆池没有预算</translation>
    </message>
    <message>
        <source>Budget of the pool</source>
        <translation>记忆池的预算</translation>
    </message>
    <message numerus="yes">
        <source>Saved by the cache: %1, %n calls</source>
        <translation>
            <numerusform>缓存节省：%1，%n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个排队中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobProgressBar</name>
    <message>
        <source>Progress of the job</source>
        <translation>作业的进度</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 完成</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobStatus</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <translation>在线：%1</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>录制的应答</translation>
    </message>
    <message>
        <source>%1 waits until %2</source>
        <translation>%1 等待至 %2</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>Served elsewhere</source>
        <translation>由其他进程处理</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: no endpoint is configured. Click to configure one.</source>
        <translation>不会向任何地方发送数据：未配置端点。点击以配置。</translation>
    </message>
    <message>
        <source>Jobs ask “%1”, which you have configured; nothing is sent to anybody else.</source>
        <translation>作业询问您配置的“%1”；不会向其他任何对象发送数据。</translation>
    </message>
    <message>
        <source>Recorded answers serve the jobs: nothing is sent anywhere.</source>
        <translation>作业由录制的应答处理：不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>The server asked to wait; it is tried again by itself.</source>
        <translation>服务器要求等待；将自动重试。</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you change its settings or try again.</source>
        <translation>在您更改其设置或重试之前，不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>Another process serves the jobs of this pool.</source>
        <translation>此记忆池的作业由另一个进程处理。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a job does, and how far it is: &quot;Generalise 43 of 64&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the job</source>
        <translation>显示该作业</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JobsPlace</name>
    <message>
        <source>What models do for you, in the background</source>
        <translation>模型在后台为您完成的工作</translation>
    </message>
    <message>
        <source>Judge runs, generate the memories that they lack, generalise, adjudicate pairs, plan queries: select memories in Pool and choose one of these in the menu Jobs. You see what it will cost before anything is sent, and nothing changes in the pool before you accept it.</source>
        <translation>评判运行、生成其缺少的记忆、泛化、裁定记忆对、规划查询：在“记忆池”中选择记忆，然后在“作业”菜单中选择其中一项。发送任何内容之前都会显示费用，在您接受之前记忆池中的内容不会改变。</translation>
    </message>
    <message>
        <source>Try it with recorded answers</source>
        <translation>用录制的应答试用</translation>
    </message>
    <message>
        <source>The sample pool brings the answers of a model for its own memories: nothing is sent, and nothing costs anything.</source>
        <translation>示例记忆池附带模型对其自身记忆的应答：不发送任何内容，也不产生任何费用。</translation>
    </message>
    <message>
        <source>Configure an endpoint…</source>
        <translation>配置端点…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::JudgeAuditView</name>
    <message>
        <source>Runs in which the judge is wrong</source>
        <translation>评判模型判定有误的运行</translation>
    </message>
    <message>
        <source>Memories made under another outcome</source>
        <translation>按另一结果生成的记忆</translation>
    </message>
    <message>
        <source>Re-label</source>
        <translation>改标</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>The judge against what was verified</source>
        <translation>评判模型的判定与核实结果的对照</translation>
    </message>
    <message>
        <source>Read judge files…</source>
        <translation>读取评判文件…</translation>
    </message>
    <message>
        <source>Keep the text, and label it with the verified outcome</source>
        <translation>保留文本，并以核实的结果标注</translation>
    </message>
    <message>
        <source>Have the memory made again from its run, by the prompt for the verified outcome</source>
        <translation>使用对应核实结果的提示词，由其运行重新生成该记忆</translation>
    </message>
    <message>
        <source>Nothing was both judged and verified.</source>
        <translation>没有既经评判又经核实的运行。</translation>
    </message>
    <message>
        <source>Accuracy %1 % of %2 runs
Kappa %3</source>
        <extracomment>Cohen&apos;s kappa: agreement beyond chance</extracomment>
        <translation>准确率 %1 %，共 %2 个运行
Kappa %3</translation>
    </message>
    <message>
        <source>Kappa is agreement beyond chance: 0 is chance, 1 is perfect.</source>
        <translation>Kappa 是超出随机水平的一致程度：0 为随机水平，1 为完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs in which the judge is wrong</source>
        <translation>
            <numerusform>%n 个评判模型判定有误的运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories made under an outcome that does not hold</source>
        <translation>
            <numerusform>%n 条按不成立的结果生成的记忆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::KeyCapButton</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LadderHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>No run is known</source>
        <translation>没有已知的运行</translation>
    </message>
    <message>
        <source>Nobody has judged this run.</source>
        <translation>尚无人评判此运行。</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>二者不一致</translation>
    </message>
    <message>
        <source>Never retrieved, as far as is known</source>
        <translation>据目前所知从未被检索</translation>
    </message>
    <message numerus="yes">
        <source>Retrieved %n times</source>
        <translation>
            <numerusform>被检索 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LadderPane</name>
    <message>
        <source>Write it by hand…</source>
        <translation>手工编写…</translation>
    </message>
    <message>
        <source>This rung is missing</source>
        <translation>缺少这一层</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2: choose another</source>
        <translation>%1 %2：选择另一条</translation>
    </message>
    <message>
        <source>Its sentences are listed below.</source>
        <translation>其句子列在下方。</translation>
    </message>
    <message>
        <source>Nothing of this type was made from the run.</source>
        <translation>该运行没有生成此类型的记忆。</translation>
    </message>
    <message>
        <source>Nothing of this type was made from the run, and the pool is open for reading only.</source>
        <translation>该运行没有生成此类型的记忆，且记忆池以只读方式打开。</translation>
    </message>
    <message>
        <source>The memory comes from no run that is known, so that nothing stands beside it.</source>
        <translation>此记忆不来自任何已知的运行，因此旁边没有内容。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LineagePlace</name>
    <message>
        <source>From trajectory to insight, side by side</source>
        <translation>从轨迹到洞见，并排呈现</translation>
    </message>
    <message>
        <source>Choose a run at the left, or select a memory in Pool and come back: what happened in the run, what each rung kept of it, and whether its sentences are supported.</source>
        <translation>在左侧选择一个运行，或在记忆池中选择一条记忆后返回：可看到运行中发生了什么、每一层保留了什么，以及其句子是否有支持。</translation>
    </message>
    <message>
        <source>The pool holds no run yet. Import trajectories, or memories together with the runs that they were made from.</source>
        <translation>记忆池中还没有运行。请导入轨迹，或将记忆与产生它们的运行一起导入。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LintPassesPage</name>
    <message>
        <source>Lint passes</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Lint the whole pool now</source>
        <translation>立即检查整个记忆池</translation>
    </message>
    <message>
        <source>When a pass runs by itself</source>
        <translation>自动检查的时间</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>A pass over the whole pool runs by itself:</source>
        <translation>自动检查整个记忆池：</translation>
    </message>
    <message>
        <source>No pass yet</source>
        <translation>还没有检查记录</translation>
    </message>
    <message>
        <source>A pass judges every memory anew and keeps a record of what it found, and of what is new and gone since the one before.</source>
        <translation>一次检查会重新评判每条记忆，并记录所发现的问题，以及与上次相比新增和消失的问题。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LogView</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Messages of the application are listed here.</source>
        <translation>应用程序的消息会在此列出。</translation>
    </message>
    <message>
        <source>Messages of the application</source>
        <translation>应用程序的消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapLegend</name>
    <message>
        <source>%1, %2 points</source>
        <extracomment>A kind of points in the legend of the map, and how many there are</extracomment>
        <translation>%1，%2 个点</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>着色依据：%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapNeighbours</name>
    <message>
        <source>Open in Pool</source>
        <translation>在“记忆池”中打开</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Nearest memories</source>
        <translation>最近的记忆</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2. Cosine %3. Domain %4.</source>
        <extracomment>A neighbour of a memory: its type, its title, the cosine, its domain</extracomment>
        <translation>%1：%2。余弦 %3。领域 %4。</translation>
    </message>
    <message>
        <source>Cosines are those of the whole space; a picture of two dimensions keeps only some of them.</source>
        <translation>余弦是整个空间中的；二维图只保留其中一部分。</translation>
    </message>
    <message>
        <source>Click a point, or walk with the arrow keys: here stand the memories nearest to it.</source>
        <translation>点击一个点，或用方向键移动：这里显示离它最近的记忆。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapPlace</name>
    <message>
        <source>Embedding space</source>
        <translation>嵌入空间</translation>
    </message>
    <message>
        <source>What of a memory is embedded</source>
        <translation>嵌入记忆的哪些文本</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Seed: the same one gives the same picture</source>
        <translation>种子：相同的种子得到相同的图</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Select with a lasso (or drag with Shift)</source>
        <translation>用套索选择（或按住 Shift 拖动）</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>整张地图</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>显示整张地图 (0)</translation>
    </message>
    <message>
        <source>Which memories are alike?</source>
        <translation>哪些记忆相似？</translation>
    </message>
    <message>
        <source>The map lays the memories of a space out flat: those that are alike lie near each other. This space holds none yet.</source>
        <translation>地图把一个空间的记忆平铺开来：相似的彼此靠近。这个空间还没有记忆。</translation>
    </message>
    <message>
        <source>Show in Pool</source>
        <translation>在“记忆池”中显示</translation>
    </message>
    <message>
        <source>Select these memories in Pool, where everything can be done with them</source>
        <translation>在“记忆池”中选中这些记忆，那里可以对它们做任何操作</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>导出所选…</translation>
    </message>
    <message>
        <source>Write the selected memories to a file</source>
        <translation>把所选记忆写入文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>清除选择 (Esc)</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>种子 </translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%2 条中已选 %1 条</translation>
    </message>
    <message>
        <source>Grey: not selected, not in the filter of Pool, or of a kind that is switched off.</source>
        <translation>灰色：未选中、不在“记忆池”的过滤条件中，或属于已关闭的类别。</translation>
    </message>
    <message>
        <source>Grey: not in the filter of Pool, or of a kind that is switched off.</source>
        <translation>灰色：不在“记忆池”的过滤条件中，或属于已关闭的类别。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MapView</name>
    <message>
        <source>Map of the pool</source>
        <translation>记忆池的地图</translation>
    </message>
    <message>
        <source>%1: %2. Domain %3.</source>
        <extracomment>A point of the map: type, title, domain</extracomment>
        <translation>%1：%2。领域 %3。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryEditor</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示改动</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show changes against the stored text</source>
        <translation>显示相对于已存储文本的改动</translation>
    </message>
    <message>
        <source>Changes against the stored text</source>
        <translation>相对于已存储文本的改动</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>Commands, one a line</source>
        <translation>命令，每行一条</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>经验摘要</translation>
    </message>
    <message>
        <source>The text of a trajectory is what happened and cannot be edited.</source>
        <translation>轨迹的文本是对实际过程的记录，不能编辑。</translation>
    </message>
    <message>
        <source>A text of this memory is too long to be edited here.</source>
        <translation>此记忆有一段文本过长，无法在此编辑。</translation>
    </message>
    <message>
        <source>Some commands have several lines. When you change the commands, each line becomes a command.</source>
        <translation>有些命令包含多行。如果更改命令，每一行都会成为一条命令。</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n characters that are not seen. They stay unless you delete them.</source>
        <translation>
            <numerusform>文本含有 %n 个不可见字符。除非您将其删除，否则会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory has changed since this draft was written. Look at the changes before you keep it.</source>
        <translation>在写下此草稿之后，记忆已有更改。保存前请查看改动。</translation>
    </message>
    <message>
        <source>Other fields of this memory have changed meanwhile. Your edit goes on from revision %1.</source>
        <translation>此记忆的其他字段已在此期间更改。您的编辑以修订版 %1 为基础继续。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>A memory needs a title.</source>
        <translation>记忆必须有标题。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryParts</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>经验摘要</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryView</name>
    <message>
        <source>Open in Pool</source>
        <translation>在“记忆池”中打开</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Select a candidate to read it.</source>
        <translation>选择一个候选以阅读。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::OriginBlock</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>不限期</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Set validity (V)</source>
        <translation>设置有效期 (V)</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次审核</translation>
    </message>
    <message>
        <source>due</source>
        <translation>已到期</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Edit tags (#)</source>
        <translation>编辑标签 (#)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Source run</source>
        <translation>来源运行</translation>
    </message>
    <message>
        <source>Open the source run %1</source>
        <translation>打开来源运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>同源记忆</translation>
    </message>
    <message>
        <source>Open the %1 of the same run: %2</source>
        <translation>打开同一运行的%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>of the same run</source>
        <translation>来自同一运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>取代者</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 记录</translation>
    </message>
    <message>
        <source>Copy a link to this memory</source>
        <translation>复制此记忆的链接</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ParticularsLadder</name>
    <message>
        <source>%1 keeps %2 of %3 particulars</source>
        <translation>%1保留了 %3 处细节中的 %2 处</translation>
    </message>
    <message>
        <source>Particulars of the run that survive</source>
        <translation>保留下来的运行细节</translation>
    </message>
    <message>
        <source>Particulars of the run that survive on each rung</source>
        <translation>各层保留下来的运行细节</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolPlace</name>
    <message>
        <source>No pool is open</source>
        <translation>没有打开的记忆池</translation>
    </message>
    <message>
        <source>A pool is one file with the memories of your agents. Open one, make a new one, or look around in the sample pool.</source>
        <translation>记忆池是一个文件，保存您的智能体的记忆。请打开或新建一个，或先看看示例记忆池。</translation>
    </message>
    <message>
        <source>This pool is empty</source>
        <translation>此记忆池为空</translation>
    </message>
    <message>
        <source>Import trajectories and memories from files or folders; dropping them on the window does the same.</source>
        <translation>从文件或文件夹导入轨迹和记忆；也可以直接拖放到窗口上。</translation>
    </message>
    <message>
        <source>No memory matches the filter</source>
        <translation>没有符合筛选的记忆</translation>
    </message>
    <message>
        <source>All memories of this pool are retired. The sidebar shows them under Flags.</source>
        <translation>此记忆池中的所有记忆均已停用。可在侧边栏的“标记”下查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) in the pool, none for: %1</source>
        <translation>
            <numerusform>记忆池中有 %n 条记忆，均不符合：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolTable</name>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PreferencesDialog</name>
    <message>
        <source>A name is needed: every change is recorded with it.</source>
        <translation>必须填写姓名：每次更改都会连同姓名一起记录。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your name, as it stands in the history</source>
        <translation>您在历史记录中显示的姓名</translation>
    </message>
    <message>
        <source>It stands in the history of every change and decision, also in exports.</source>
        <translation>每次更改和决定的历史记录都会注明此姓名，导出时也会包含。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the last pool as I left it</source>
        <translation>按上次离开时的状态打开记忆池</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %, as the system&apos;s</source>
        <translation>%1 %，与系统相同</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The system&apos;s (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Supported from</source>
        <translation>支持阈值</translation>
    </message>
    <message>
        <source>Support from which a sentence counts as supported</source>
        <translation>句子被视为有支持的支持度下限</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>首选项的页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Endpoints and budgets</source>
        <translation>端点和预算</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PromptView</name>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Nothing may be retrieved, so nothing is added to the agent&apos;s prompt.</source>
        <translation>没有可检索的记忆，因此不会向智能体的提示词添加内容。</translation>
    </message>
    <message>
        <source>%1 tokens estimated, added once before step 1</source>
        <translation>约 %1 个词元，在第 1 步之前添加一次</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Further items</source>
        <translation>更多条目</translation>
    </message>
    <message>
        <source>All %1 eligible</source>
        <translation>全部 %1 条符合条件的</translation>
    </message>
    <message>
        <source>What the model wrote is underlined. What stands in the memories is struck through; the agent does not get it.</source>
        <translation>模型所写的内容带下划线。记忆中的原文带删除线；智能体不会得到它。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ProposalPanel</name>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Change the proposed text before it is stored</source>
        <translation>在保存之前修改建议的文字</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>经验摘要</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>%1, proposed changes</source>
        <extracomment>What a screen reader calls the difference of a text: name of the field</extracomment>
        <translation>%1，建议的更改</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ProposalView</name>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>of the run %1</source>
        <translation>属于运行 %1</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <extracomment>Name of a field of a memory</extracomment>
        <translation>%1，未更改</translation>
    </message>
    <message>
        <source>%1, proposed changes</source>
        <translation>%1，建议的更改</translation>
    </message>
    <message>
        <source>Findings in it</source>
        <translation>其中的检查结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <translation>%1：“%2”。%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::QueryBuilder</name>
    <message>
        <source>Choose a task…</source>
        <translation>选择任务…</translation>
    </message>
    <message>
        <source>Compare with task text</source>
        <translation>与任务文本比较</translation>
    </message>
    <message>
        <source>Pin these settings</source>
        <translation>固定这些设置</translation>
    </message>
    <message>
        <source>Type of memory</source>
        <translation>记忆类型</translation>
    </message>
    <message>
        <source>Domain left out</source>
        <translation>排除的领域</translation>
    </message>
    <message>
        <source>valid today</source>
        <translation>今天有效</translation>
    </message>
    <message>
        <source>Space and what is embedded</source>
        <translation>空间和嵌入内容</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>仅已接受</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is the agent to do? Type or paste a task, or choose one of the pool.</source>
        <translation>智能体要做什么？输入或粘贴一个任务，或从记忆池中选择。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>How would the agent go about it? This text finds workflows, summaries and insights.</source>
        <translation>智能体会怎么做？这段文本用来寻找工作流、摘要和洞见。</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>全部四种</translation>
    </message>
    <message>
        <source>Date on which the memories must be valid</source>
        <translation>记忆必须有效的日期</translation>
    </message>
    <message>
        <source>How many are retrieved</source>
        <translation>检索多少条</translation>
    </message>
    <message>
        <source>top </source>
        <extracomment>Before a number: how many memories are retrieved</extracomment>
        <translation>前 </translation>
    </message>
    <message>
        <source>Filter of the memories</source>
        <translation>记忆的过滤条件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Asks in earnest, and keeps it in the log (%1)</source>
        <translation>正式提问，并记入日志（%1）</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>记忆池</translation>
    </message>
    <message>
        <source>No plan: the task&apos;s own text stands in.</source>
        <translation>没有计划：用任务本身的文本代替。</translation>
    </message>
    <message>
        <source>domain unknown</source>
        <translation>领域未知</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>every domain</source>
        <translation>所有领域</translation>
    </message>
    <message>
        <source>Unpin the settings</source>
        <translation>取消固定</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::QueryEdit</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReaderFind</name>
    <message>
        <source>Find in the trajectory</source>
        <translation>在轨迹中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / 超过 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReaderHead</name>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Fold unimportant steps</source>
        <translation>折叠不重要的步骤</translation>
    </message>
    <message>
        <source>Show outputs as recorded</source>
        <translation>按记录原样显示输出</translation>
    </message>
    <message>
        <source>Find in the trajectory</source>
        <translation>在轨迹中查找</translation>
    </message>
    <message>
        <source>Copy the step</source>
        <translation>复制步骤</translation>
    </message>
    <message>
        <source>Copy a link to the step</source>
        <translation>复制步骤链接</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>关闭轨迹</translation>
    </message>
    <message>
        <source>Open on a page of its own</source>
        <translation>在单独页面中打开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按记录原样</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>步骤 %1 / %2</translation>
    </message>
    <message>
        <source>Sub-agent: %1</source>
        <translation>子智能体：%1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReasonBar</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>必须填写原因。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why? It stands in the history.</source>
        <translation>为什么？会写入历史记录。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ResultsPlace</name>
    <message>
        <source>Did memory help?</source>
        <translation>记忆有帮助吗？</translation>
    </message>
    <message>
        <source>Import the outcomes of runs with and without memory: the four types are compared by benchmark and model, with sample sizes and intervals, and the memories that hurt are found.</source>
        <translation>导入有记忆和没有记忆的运行结果：按基准测试和模型比较四种类型，并给出样本量和区间，找出有害的记忆。</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>导入评测结果…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ResultsSide</name>
    <message>
        <source>Sets of results</source>
        <translation>评测结果集</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>导入评测结果…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Zero-shot interval</source>
        <translation>Zero-shot 区间</translation>
    </message>
    <message>
        <source>Table behind the chart</source>
        <translation>图表背后的表格</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n 个结果集</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>移除此结果集</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RetrievalPlace</name>
    <message>
        <source>What would the agent remember?</source>
        <translation>智能体会想起什么？</translation>
    </message>
    <message>
        <source>Type a task above, or choose one of the pool: the memories are ranked as the agent would find them, and each says why it is or is not in the prompt.</source>
        <translation>在上方输入任务，或从记忆池中选择：记忆按智能体找到它们的顺序排名，每条都说明它为何在或不在提示词中。</translation>
    </message>
    <message>
        <source>Ranked memories</source>
        <translation>已排名的记忆</translation>
    </message>
    <message>
        <source>Choose a task of the pool…</source>
        <translation>选择记忆池中的任务…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RuleBrowser</name>
    <message>
        <source>Add a rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message>
        <source>No rule chosen</source>
        <translation>未选择规则</translation>
    </message>
    <message>
        <source>Choose a rule to read what it looks for and why.</source>
        <translation>选择一条规则，查看它检查什么以及原因。</translation>
    </message>
    <message>
        <source>Lint rules</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Add a rule of your own</source>
        <translation>添加自己的规则</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>已忽略（%1）</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RuleDetail</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>规则已启用</translation>
    </message>
    <message>
        <source>Severity of the rule</source>
        <translation>规则的严重程度</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Explanation of the rule</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>%1 (its own)</source>
        <translation>%1（自身）</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show their memories</source>
        <translation>%1：显示相关记忆</translation>
    </message>
    <message>
        <source>Show the memories in which it finds something</source>
        <translation>显示它发现问题的记忆</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n 条已忽略</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RuleEditor</name>
    <message>
        <source>A pattern (RE2)</source>
        <translation>模式（RE2）</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name: small letters, digits and hyphens</source>
        <translation>名称：小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>no-todo</source>
        <extracomment>Example of the name of a rule: only a-z, 0-9 and hyphens</extracomment>
        <translation>no-todo</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>Pattern or search</source>
        <translation>模式或搜索</translation>
    </message>
    <message>
        <source>What to say where it matches: a sentence</source>
        <translation>匹配时的提示文字：一句话</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>A rule of your own</source>
        <translation>自己的规则</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and hyphens.</source>
        <translation>只能使用 a 到 z、0 到 9 和连字符。</translation>
    </message>
    <message>
        <source>There is a rule of this name.</source>
        <translation>已有同名规则。</translation>
    </message>
    <message numerus="yes">
        <source>It matches in %n memory(s) of the pool.</source>
        <translation>
            <numerusform>它与记忆池中的 %n 条记忆匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>\b(TODO|FIXME)\b</source>
        <extracomment>Examples of a pattern and of a search; their syntax is not translated</extracomment>
        <translation>\b(TODO|FIXME)\b</translation>
    </message>
    <message>
        <source>type:insight age&gt;180d review:unreviewed</source>
        <translation>type:insight age&gt;180d review:unreviewed</translation>
    </message>
    <message>
        <source>Looked for in title, description and content; upper and lower case are alike.</source>
        <translation>在标题、描述和内容中查找；不区分大小写。</translation>
    </message>
    <message>
        <source>In the language of the search box; every memory that it shows has the finding.</source>
        <translation>使用搜索框的语言；它显示的每条记忆都会有此检查结果。</translation>
    </message>
    <message>
        <source>A rule needs a name, what it finds, and what to say.</source>
        <translation>规则需要名称、查找内容和提示文字。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunDocument</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>%n states of lines that were written over are left out; “As recorded” shows them.</source>
        <translation>
            <numerusform>省略了 %n 个被覆盖的行状态；“按记录原样”会显示它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the source holds besides</source>
        <translation>来源中的其他内容</translation>
    </message>
    <message>
        <source>The run %1 of a sub-agent is not in the pool.</source>
        <translation>子智能体的运行 %1 不在记忆池中。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunLayout</name>
    <message>
        <source>%1–%2  %3</source>
        <translation>%1–%2  %3</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunList</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>查找运行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RunPane</name>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::RungPane</name>
    <message>
        <source>%1 of %2 supported</source>
        <translation>%2 个中 %1 个有支持</translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation>经验摘要</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation>不适用条件</translation>
    </message>
    <message>
        <source>unsupported: no step; the nearest is %1 with %2</source>
        <translation>无支持：没有步骤；最接近的是 %1，得分 %2</translation>
    </message>
    <message>
        <source>unsupported: no step</source>
        <translation>无支持：没有步骤</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>retired, %1</source>
        <translation>已停用，%1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SafeTextView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more lines</source>
        <translation>
            <numerusform>再显示 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more characters</source>
        <translation>
            <numerusform>再显示 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SavedQueries</name>
    <message>
        <source>changed</source>
        <translation>已变化</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Runs all saved queries again</source>
        <translation>重新运行所有已保存的查询</translation>
    </message>
    <message>
        <source>A query that is saved here is run again after every change of the pool, and says when others are retrieved than expected.</source>
        <translation>保存在这里的查询会在记忆池每次更改后重新运行，并在检索结果与预期不同时提示。</translation>
    </message>
    <message>
        <source>Figure: margin at the cut, from rank N to the next. Narrow below %1.</source>
        <translation>数字：截断处的差距，即第 N 名到下一名。低于 %1 为小。</translation>
    </message>
    <message>
        <source>%1 of %2 retrieve others than expected.</source>
        <translation>%2 个中有 %1 个检索到与预期不同的记忆。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take what is retrieved now as right</source>
        <translation>把现在检索到的当作正确</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words search titles and text. Fields such as type:insight filter. Enter turns the text into chips.</source>
        <translation>字词在标题和文本中搜索。type:insight 之类的字段用于筛选。按 Enter 可将文本转为筛选条。</translation>
    </message>
    <message>
        <source>Search titles and text, or type a field: type:insight review:unreviewed</source>
        <translation>搜索标题和文本，或输入字段：type:insight review:unreviewed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Memories in the filter, memories in the pool</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>接受 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as accepted</source>
        <translation>将所选记忆标为已接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>拒绝 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as rejected</source>
        <translation>将所选记忆标为已拒绝</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>待修改</translation>
    </message>
    <message numerus="yes">
        <source>Needs work: %n</source>
        <translation>
            <numerusform>待修改：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as needing work</source>
        <translation>将所选记忆标为待修改</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n…</source>
        <translation>
            <numerusform>停用 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the selected memories out of use; they stay in the pool</source>
        <translation>停用所选记忆；它们仍保留在记忆池中</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Validity…</source>
        <translation>有效期…</translation>
    </message>
    <message numerus="yes">
        <source>Validity of %n…</source>
        <translation>
            <numerusform>%n 条的有效期…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set from when until when the selected memories hold</source>
        <translation>设置所选记忆的有效期</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>取代…</translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n…</source>
        <translation>
            <numerusform>取代 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put another memory in the place of the selected ones</source>
        <translation>用另一条记忆取代所选记忆</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 条</translation>
    </message>
    <message>
        <source>of %1 in the filter</source>
        <translation>筛选结果共 %1 条</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>全选 %1 条</translation>
    </message>
    <message>
        <source>Select a memory first.</source>
        <translation>请先选择一条记忆。</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SelectionSummaryView</name>
    <message>
        <source>What you do now applies to all of them: accept, reject, retire, set validity or edit tags.</source>
        <translation>现在的操作会应用于所有所选记忆：接受、拒绝、停用、设置有效期或编辑标签。</translation>
    </message>
    <message numerus="yes">
        <source>%n memories selected</source>
        <translation>
            <numerusform>已选择 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1：已选择 %2 条</translation>
    </message>
    <message>
        <source>Select only these</source>
        <translation>仅选择这些</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SentenceList</name>
    <message>
        <source>Link the step</source>
        <translation>关联步骤</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The step that you are at supports the current sentence.</source>
        <translation>您所在的步骤支持当前句子。</translation>
    </message>
    <message>
        <source>You have read the steps and agree with what is said of the current sentence.</source>
        <translation>您已阅读这些步骤，并同意对当前句子的判断。</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Choose a workflow, summary or insight above to see what supports each of its sentences.</source>
        <translation>在上方选择工作流、摘要或洞见，查看其每个句子的支持依据。</translation>
    </message>
    <message>
        <source>Parts of the workflow</source>
        <translation>工作流的组成部分</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>摘要的句子</translation>
    </message>
    <message>
        <source>Sentences of the insight</source>
        <translation>洞见的句子</translation>
    </message>
    <message>
        <source>%1 of %2 supported. One counts as supported from %3.</source>
        <translation>%2 个中 %1 个有支持。支持度达到 %3 即视为有支持。</translation>
    </message>
    <message>
        <source>Support is worked out of the words of a sentence and of the steps: how much of what it says stands in the best steps, each word by how rare it is in the run. It is a hint for reading, and can be corrected.</source>
        <translation>支持度根据句子和步骤的用词计算：句子所说的内容有多少出现在最佳步骤中，每个词按其在运行中的稀有程度加权。它是阅读的提示，可以更正。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ServicesPage</name>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Answer of one token</source>
        <translation>一个词元的应答</translation>
    </message>
    <message>
        <source>Answer in a fixed form</source>
        <translation>固定形式的应答</translation>
    </message>
    <message>
        <source>Vectors of two texts</source>
        <translation>两个文本的向量</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the endpoint</source>
        <translation>移除端点</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Make it the usual endpoint</source>
        <translation>设为默认端点</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>No endpoint is configured: nothing is sent anywhere. Add a server that speaks the interface of OpenAI, on this machine or elsewhere.</source>
        <translation>未配置端点：不会向任何地方发送数据。请添加一个使用 OpenAI 接口的服务器，在本机或别处均可。</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>移除价格</translation>
    </message>
    <message>
        <source>Put placeholders for account names before anything is sent; secrets are always taken out</source>
        <translation>发送任何内容之前，将账户名替换为占位符；机密始终会被移除</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Prices, in $ per million tokens</source>
        <translation>价格，单位：$ / 百万词元</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Asks for the list of models, for one token and for two vectors, and says what came.</source>
        <translation>请求模型列表、一个词元和两个向量，并说明得到的结果。</translation>
    </message>
    <message>
        <source>Prices of models</source>
        <translation>模型的价格</translation>
    </message>
    <message>
        <source>Without a price only tokens are counted, and a cap in $ cannot hold.</source>
        <translation>没有价格时只计词元，以 $ 计的上限无法生效。</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Each job</source>
        <translation>每个作业</translation>
    </message>
    <message>
        <source>Cap that is suggested for each job</source>
        <translation>为每个作业建议的上限</translation>
    </message>
    <message>
        <source>Suggested for every new job; empty: half as much again as is likely.</source>
        <translation>为每个新作业建议；留空：预计费用的一倍半。</translation>
    </message>
    <message>
        <source>Belongs to the pool that is open.</source>
        <translation>属于当前打开的记忆池。</translation>
    </message>
    <message>
        <source>Open a pool to set it: it belongs to the pool.</source>
        <translation>请打开记忆池以设置：它属于记忆池。</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Cap on what this pool spends in a day</source>
        <translation>此记忆池每天的花费上限</translation>
    </message>
    <message>
        <source>This pool</source>
        <translation>此记忆池</translation>
    </message>
    <message>
        <source>Cap on what this pool ever spends</source>
        <translation>此记忆池的总花费上限</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>%1, usual</source>
        <comment>the usual endpoint</comment>
        <translation>%1，默认</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>新端点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Two endpoints are called “%1”.</source>
        <translation>有两个端点名为“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no address yet.</source>
        <translation>“%1”还没有地址。</translation>
    </message>
    <message>
        <source>Say where the key of “%1” is, or that it has none.</source>
        <translation>请说明“%1”的密钥在哪里，或它没有密钥。</translation>
    </message>
    <message>
        <source>There are two prices for “%1”.</source>
        <translation>“%1”有两个价格。</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ShortcutSheet</name>
    <message>
        <source>No key does that.</source>
        <translation>没有按键执行此操作。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个按键</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Sidebar</name>
    <message>
        <source>Facets</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>Facets and saved searches</source>
        <translation>分面和已保存的搜索</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n memory(s)</source>
        <translation>
            <numerusform>%1，%n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Only this	Click</source>
        <translation>仅此项	单击</translation>
    </message>
    <message>
        <source>This too	Ctrl+Click</source>
        <translation>加上此项	Ctrl+单击</translation>
    </message>
    <message>
        <source>All but this	Alt+Click</source>
        <translation>排除此项	Alt+单击</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SupersedePanel</name>
    <message>
        <source>Supersede</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Memory that takes the place</source>
        <translation>用来取代的记忆</translation>
    </message>
    <message>
        <source>Title or id of the memory that takes the place</source>
        <translation>用来取代的记忆的标题或 ID</translation>
    </message>
    <message>
        <source>Memories that fit</source>
        <translation>匹配的记忆</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Supersede “%1”</source>
        <translation>取代“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n memories</source>
        <translation>
            <numerusform>取代 %n 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” takes the place from today. What it replaces stays in the pool and in the history.</source>
        <translation>从今天起由“%1”取代。被取代的记忆仍保留在记忆池和历史记录中。</translation>
    </message>
    <message>
        <source>Choose the memory that takes the place.</source>
        <translation>请选择用来取代的记忆。</translation>
    </message>
    <message>
        <source>No memory fits this title or id.</source>
        <translation>没有与此标题或 ID 匹配的记忆。</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>必须填写原因。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SuppressionsPage</name>
    <message>
        <source>Ignored findings</source>
        <translation>已忽略的检查结果</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Find among the ignored findings</source>
        <translation>在已忽略的检查结果中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Take back the selected ones: they count again</source>
        <translation>撤回所选项：它们重新计入</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>没有忽略任何内容</translation>
    </message>
    <message>
        <source>A finding that may stay is ignored with a reason (I). It is listed here with who said so.</source>
        <translation>可以保留的检查结果会附上原因忽略（I），并与说明者一起列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n</source>
        <translation>
            <numerusform>撤回 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TagEditor</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n memories</source>
        <translation>
            <numerusform>%n 条记忆的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>添加到全部</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>从全部移除</translation>
    </message>
    <message>
        <source>There are no tags yet. Enter adds one.</source>
        <translation>尚无标签。按 Enter 添加一个。</translation>
    </message>
    <message>
        <source>Enter adds a tag. A click on a tag removes it.</source>
        <translation>按 Enter 添加标签。单击标签可将其移除。</translation>
    </message>
    <message>
        <source>Enter adds a tag to all. A click on a tag adds it to all, removes it from all, or leaves it as it is.</source>
        <translation>按 Enter 为全部记忆添加标签。单击标签可将其添加到全部记忆、从全部记忆移除或保持不变。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ThreadBar</name>
    <message>
        <source>Where the evidence lies</source>
        <translation>证据所在位置</translation>
    </message>
    <message>
        <source>%1 sentences, %2 pieces of evidence in this text</source>
        <translation>此文本中有 %1 个句子、%2 处证据</translation>
    </message>
    <message>
        <source>of the current one, %1: %2</source>
        <translation>当前句子的，%1：%2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TrajectoryReader</name>
    <message>
        <source>No trajectory</source>
        <translation>没有轨迹</translation>
    </message>
    <message>
        <source>Select a memory that was made from a run in this pool.</source>
        <translation>请选择一条由此记忆池中的运行生成的记忆。</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Steps of the trajectory</source>
        <translation>轨迹的步骤</translation>
    </message>
    <message>
        <source>Outline of the steps</source>
        <translation>步骤大纲</translation>
    </message>
    <message>
        <source>Reading the trajectory…</source>
        <translation>正在读取轨迹…</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TriageCard</name>
    <message>
        <source>Why did memory make it fail?</source>
        <translation>为什么带记忆时会失败？</translation>
    </message>
    <message>
        <source>Memory to blame</source>
        <translation>导致失败的记忆</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>No memory named</source>
        <translation>未指定记忆</translation>
    </message>
    <message>
        <source>Nobody has said yet. The keys choose, and what was chosen can be changed.</source>
        <translation>尚无人说明。用按键选择，已选的可以更改。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ValidityEditor</name>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次审核</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>Valid until today</source>
        <translation>有效期至今天</translation>
    </message>
    <message>
        <source>+30 d</source>
        <translation>+30 天</translation>
    </message>
    <message>
        <source>Thirty days longer</source>
        <translation>延长三十天</translation>
    </message>
    <message>
        <source>+1 year</source>
        <translation>+1 年</translation>
    </message>
    <message>
        <source>One year longer</source>
        <translation>延长一年</translation>
    </message>
    <message>
        <source>Open end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Valid without end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Validity of “%1”</source>
        <translation>“%1”的有效期</translation>
    </message>
    <message numerus="yes">
        <source>Validity of %n memories</source>
        <translation>
            <numerusform>%n 条记忆的有效期</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>This is not a date. Type one such as 2026-11-20, today or +30d.</source>
        <translation>这不是日期。请输入日期，例如 2026-11-20、today 或 +30d。</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>结束日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>The memories differ. Fields that you leave alone stay as they are.</source>
        <translation>所选记忆各不相同。未改动的字段保持原样。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>必须填写原因。</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>A workbench for the memory that coding agents learn from: read what their runs left behind, check it, correct it, and keep a pool that is worth retrieving.</source>
        <translation>用于管理编程智能体学习所用记忆的工作台：阅读智能体运行留下的内容，检查并更正，维护一个值得检索的记忆池。</translation>
    </message>
    <message>
        <source>Open sample pool</source>
        <translation>打开示例记忆池</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>新建记忆池…</translation>
    </message>
    <message>
        <source>Open pool…</source>
        <translation>打开记忆池…</translation>
    </message>
    <message>
        <source>Recent pools</source>
        <translation>最近的记忆池</translation>
    </message>
    <message>
        <source>You can also drop a pool, or a folder with runs, onto this window. Nothing is sent anywhere.</source>
        <translation>也可以将记忆池或含有运行的文件夹拖放到此窗口。不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>从列表中移除 %1</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>从列表中移除；文件会保留</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WhatIfPanel</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Another title, description or content</source>
        <translation>另一个标题、描述或内容</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>As if it were retired</source>
        <translation>如同已停用</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>过期…</translation>
    </message>
    <message>
        <source>As if its validity ended</source>
        <translation>如同有效期已结束</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>取代…</translation>
    </message>
    <message>
        <source>As if another memory stood in its place</source>
        <translation>如同另一条记忆取代了它</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>As if there were one more memory</source>
        <translation>如同多了一条记忆</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Forgets what was tried; the pool stays as it is</source>
        <translation>忘掉试改的内容；记忆池保持不变</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>有效的最后一天</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Try a change of the selected memory; nothing is written.</source>
        <translation>对所选记忆试一处改动；不会写入任何内容。</translation>
    </message>
    <message>
        <source>What if it read so?</source>
        <translation>假设这样写？</translation>
    </message>
    <message>
        <source>What if there were one more?</source>
        <translation>假设再多一条？</translation>
    </message>
    <message>
        <source>What if this were its last day?</source>
        <translation>假设这是它的最后一天？</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WhyView</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Select a candidate to see why it has its score.</source>
        <translation>选择一个候选，查看其得分的原因。</translation>
    </message>
    <message>
        <source>What the words add to the cosine of %1; the word of the query first, then that of the memory.</source>
        <translation>这些词对余弦 %1 的贡献；先是查询中的词，然后是记忆中的词。</translation>
    </message>
    <message>
        <source>The cosine of the whole is %1; that of each sentence by itself:</source>
        <translation>整体的余弦是 %1；每个句子各自的余弦：</translation>
    </message>
    <message>
        <source>%1 further words</source>
        <translation>另有 %1 个词</translation>
    </message>
    <message>
        <source>The model says: %1</source>
        <translation>模型的说明：%1</translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WorkIndicator</name>
    <message>
        <source>Work in progress</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>Other work in progress</source>
        <translation>其他正在进行的工作</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pieces of work are running</source>
        <translation>
            <numerusform>还有 %n 项工作正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>正在停止该工作。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Importing… 12 of 40</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
